import { Blocks } from '@/components/articles/blocks'
import type { Piece } from '@/lib/publishing/drafts/merge/merge-drafts'

const none = new Map<string, never>()

/** Blocks of a text as readers will see them; a picture by its caption. */
export function MergedBlocks({ pieces }: { pieces: Piece[] }) {
  if (pieces.length === 0) return <p className="text-muted">Nothing: it was removed.</p>
  return (
    <div className="story font-serif">
      {pieces.map((piece, at) => {
        const key = `piece-${at}`
        return piece.type === 'teaserEnd' ? (
          <p key={key} className="teaser-line">
            The teaser ends here
          </p>
        ) : (
          <Blocks key={key} blocks={[piece]} pictures={none} paths={none} />
        )
      })}
    </div>
  )
}
