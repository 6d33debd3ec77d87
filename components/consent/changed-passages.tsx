import type { ChangedPassage } from '@/lib/consent/compare-wordings'

/** What is different between two wordings: what went is struck through, what came is underlined. */
export function ChangedPassages({ changes }: { changes: ChangedPassage[] }) {
  if (changes.length === 0) return <p>Only its form has changed, no word of it.</p>
  return (
    <ul className="space-y-5">
      {changes.map(({ under, pieces }, index) => {
        const key = `passage-${index}`
        return (
          <li key={key} className="border-l-2 border-line pl-4">
            {under && <p className="font-sans text-sm text-muted">{under}</p>}
            <p>
              {pieces.map(({ change, text }, position) => {
                const part = `piece-${position}`
                if (change === 'kept') return <span key={part}>{text}</span>
                return change === 'added' ? (
                  <ins key={part} className="bg-raised font-semibold decoration-2">
                    {text}
                  </ins>
                ) : (
                  <del key={part} className="text-muted">
                    {text}
                  </del>
                )
              })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
