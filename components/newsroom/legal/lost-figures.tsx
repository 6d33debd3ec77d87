import { presentFigures } from '@/lib/consent/desk/check-text'

/** What the version in force says by a placeholder, and the new text does not: nobody keeps it true. */
export function LostFigures({ names }: { names: string[] }) {
  if (names.length === 0) return null
  const figures = presentFigures()
  return (
    <section
      aria-labelledby="lost"
      className="mt-6 max-w-measure border-l-4 border-accent bg-raised px-4 py-3 font-sans text-base"
    >
      <h2 id="lost" className="font-semibold">
        No longer said by a placeholder
      </h2>
      <p className="mt-1">
        If the text says one of these in words of its own, nothing keeps it true when the software
        changes.
      </p>
      <ul className="mt-2 space-y-1">
        {names.map((name) => (
          <li key={name}>
            <code className="break-words">{`{${name}}`}</code>{' '}
            <span className="text-muted">{figures.get(name)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
