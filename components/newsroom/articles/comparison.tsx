import type { Staff } from '@/lib/accounts/types'
import type { Piece } from '@/lib/platform/compare-words'
import { NotFoundError } from '@/lib/platform/errors'
import { compareTexts } from '@/lib/publishing/drafts/compare-texts'
import type { DraftContent } from '@/lib/publishing/drafts/content'
import { namesIn } from '@/lib/publishing/drafts/names-in'
import { readRevision } from '@/lib/publishing/drafts/revisions'
import type { DraftView } from '@/lib/publishing/drafts/types'

interface ComparisonProps {
  staff: Staff
  draft: DraftView
  from: number
  to: number
}

/** Two texts of the article, word by word: what went is struck through, what came is underlined. */
export async function Comparison({ staff, draft, from, to }: ComparisonProps) {
  const [older, newer] = [await textOf(staff, draft, from), await textOf(staff, draft, to)]
  return (
    <section aria-labelledby="comparison" className="mt-8 max-w-measure">
      <h2 id="comparison" className="text-2xl font-bold">
        From version {from} to version {to}
      </h2>
      {older && newer ? (
        <Parts older={older} newer={newer} />
      ) : (
        <p className="mt-3">One of the two was not kept. Choose from the list below.</p>
      )}
    </section>
  )
}

async function textOf(
  staff: Staff,
  { articleId, version, content }: DraftView,
  wanted: number,
): Promise<DraftContent | null> {
  if (wanted === version) return content
  try {
    return await readRevision(staff, articleId, wanted)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}

async function Parts({ older, newer }: { older: DraftContent; newer: DraftContent }) {
  const names = await namesIn([older, newer])
  const parts = compareTexts(older, newer, (id) => names.get(id) ?? 'one that is gone')
  if (parts.length === 0) return <p className="mt-3">They are the same.</p>
  return (
    <ul className="mt-4 space-y-4">
      {parts.map(({ name, pieces }, index) => {
        const key = `part-${index}`
        return (
          <li key={key} className="border-l-2 border-line pl-4">
            <p className="font-sans text-sm text-muted">{name}</p>
            <p className="break-words whitespace-pre-line">
              <Pieces pieces={pieces} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const Pieces = ({ pieces }: { pieces: Piece[] }) =>
  pieces.map(({ change, text }, position) => {
    const key = `piece-${position}`
    if (change === 'kept') return <span key={key}>{text}</span>
    return change === 'added' ? (
      <ins key={key} className="bg-raised decoration-accent decoration-2">
        {text}
      </ins>
    ) : (
      <del key={key} className="text-muted">
        {text}
      </del>
    )
  })
