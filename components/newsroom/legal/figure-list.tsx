import { presentFigures } from '@/lib/consent/desk/check-text'
import { placeholdersIn } from '@/lib/consent/fill-figures'

/** What the text says by a placeholder, so that it cannot say anything else than the software does. */
export function FigureList({ text }: { text: string }) {
  const figures = [...presentFigures()]
  const used = new Set(placeholdersIn(text))
  const others = figures.filter(([name]) => !used.has(name))
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="text-xl font-bold">
        Placeholders
      </h2>
      <p className="mt-2 text-[0.9375rem] text-muted">
        The software decides these. Readers get the figures of the day on which the version is
        published.
      </p>
      <Figures figures={figures.filter(([name]) => used.has(name))} />
      <details className="mt-2">
        <summary className="cursor-pointer py-2.5 text-base font-semibold">
          {used.size > 0 ? 'Others there are' : 'All there are'}
        </summary>
        <Figures figures={others} />
      </details>
    </section>
  )
}

const Figures = ({ figures }: { figures: [name: string, value: string][] }) => (
  <dl className="mt-3 text-[0.9375rem]">
    {figures.map(([name, value]) => (
      <div key={name} className="border-t border-line py-1.5">
        <dt>
          <code className="break-words">{`{${name}}`}</code>
        </dt>
        <dd className="break-words text-muted">{value}</dd>
      </div>
    ))}
  </dl>
)
