import type { ArticleDocument } from '@/lib/articles/document'
import { align } from '@/lib/platform/align'
import { compareWords, type Piece, shareKept } from '@/lib/platform/compare-words'
import { type Passage, passagesOf } from './passages'

/** A paragraph, heading or item of a list that is not as it was. */
export interface ChangedPassage {
  /** The heading it stands under, in the new wording or, if it is gone, in the old one. */
  under: string | null
  pieces: Piece[]
}

/** Passages that have at least so much of their words in common are one passage, reworded. */
const alike = 0.4

/** What is different in a newer wording: passages added, removed, or reworded word by word. */
export function compareWordings(older: ArticleDocument, newer: ArticleDocument): ChangedPassage[] {
  const edits = align(passagesOf(older.content), passagesOf(newer.content), ({ text }) => text)
  const changed: ChangedPassage[] = []
  let removed: Passage[] = []
  let added: Passage[] = []
  const close = () => {
    changed.push(...pairUp(removed, added))
    removed = []
    added = []
  }
  for (const { change, item } of edits) {
    if (change === 'kept') close()
    else (change === 'removed' ? removed : added).push(item)
  }
  close()
  return changed
}

/** Of passages that went and came at one place, those that are alike were reworded. */
function pairUp(removed: Passage[], added: Passage[]): ChangedPassage[] {
  const left = [...removed]
  const passages = added.map(({ text, under }) => {
    const best = left
      .map((old, index) => ({ index, pieces: compareWords(old.text, text) }))
      .filter(({ pieces }) => shareKept(pieces) >= alike)
      .sort((a, b) => shareKept(b.pieces) - shareKept(a.pieces))[0]
    if (best) left.splice(best.index, 1)
    return { under, pieces: best?.pieces ?? [{ change: 'added' as const, text }] }
  })
  const gone = left.map(({ text, under }) => ({
    under,
    pieces: [{ change: 'removed' as const, text }],
  }))
  return [...gone, ...passages]
}
