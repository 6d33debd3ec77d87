import type { ChangedPassage } from '@/lib/consent/compare-wordings'
import type { Piece } from '@/lib/platform/compare-words'

/** What is different between two wordings: what went is struck through, what came is underlined. */
export function ChangedPassages({ changes }: { changes: ChangedPassage[] }) {
  if (changes.length === 0) return <p>Only its form has changed, no word of it.</p>
  return (
    <ul className="space-y-4">
      {changes.map(({ under, pieces }, index) => {
        const key = `passage-${index}`
        return (
          <li key={key}>
            {under && under !== changes[index - 1]?.under && (
              <p className="mt-8 mb-2 font-sans text-base font-semibold">{under}</p>
            )}
            <Passage pieces={pieces} />
          </li>
        )
      })}
    </ul>
  )
}

/** A passage that is new or gone as a whole says so, rather than being marked word by word. */
function Passage({ pieces }: { pieces: Piece[] }) {
  const [first] = pieces
  if (first && pieces.length === 1 && first.change !== 'kept') {
    const isNew = first.change === 'added'
    return (
      <div className={`border-l-2 pl-4 ${isNew ? 'border-accent' : 'border-line'}`}>
        <p className="font-sans text-sm text-muted">{isNew ? 'New' : 'No longer there'}</p>
        <p>
          {isNew ? (
            <ins className="no-underline">{first.text}</ins>
          ) : (
            <del className="text-muted">{first.text}</del>
          )}
        </p>
      </div>
    )
  }
  return (
    <div className="border-l-2 border-line pl-4">
      <p className="font-sans text-sm text-muted">Reworded</p>
      <p>
        {pieces.map(({ change, text }, position) => {
          const key = `piece-${position}`
          if (change === 'kept') return <span key={key}>{text}</span>
          return change === 'added' ? (
            <ins key={key} className="bg-raised decoration-accent decoration-2">
              {text}
            </ins>
          ) : (
            <del key={key} className="me-[0.25em] text-muted">
              {text}
            </del>
          )
        })}
      </p>
    </div>
  )
}
