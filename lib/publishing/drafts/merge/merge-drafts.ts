import type { Block } from '@/lib/articles/document'
import type { DraftContent } from '../content'
import { fromEditor, toEditor } from '../editor-document'
import { mergeThreeWays, type Stretch } from './three-ways'

type Field = Exclude<keyof DraftContent, 'body' | 'teaserEndsAfter'>

/** What both changed, each in their way. */
export interface FieldConflict {
  field: Field
  mine: DraftContent[Field]
  theirs: DraftContent[Field]
}

/** A block of the text, or the line where the teaser ends, which moves with the text. */
export type Piece = Block | { type: 'teaserEnd' }

export interface Merge {
  fields: FieldConflict[]
  stretches: Stretch<Piece>[]
  /** The fields that nobody disputes. */
  settled: Partial<DraftContent>
}

/** What a person decided about a conflict. `both` is for the text: mine, then theirs. */
export type Choice = 'mine' | 'theirs' | 'both'

const fields: Field[] = [
  'headline',
  'standfirst',
  'place',
  'access',
  'authors',
  'topics',
  'lead',
  'socialTitle',
  'socialPicture',
]

/** Two drafts that were made from a third: what is settled, and what a person has to decide. */
export function mergeDrafts(base: DraftContent, mine: DraftContent, theirs: DraftContent): Merge {
  const conflicts: FieldConflict[] = []
  const settled: Record<string, unknown> = {}
  for (const field of fields) {
    const [old, own, other] = [base[field], mine[field], theirs[field]].map(nameOf)
    if (own === other || own === old) settled[field] = theirs[field]
    else if (other === old) settled[field] = mine[field]
    else conflicts.push({ field, mine: mine[field], theirs: theirs[field] })
  }
  const stretches = mergeThreeWays(pieces(base), pieces(mine), pieces(theirs), nameOf)
  return { fields: conflicts, settled, stretches }
}

/**
 * The text that comes of a merge: a choice for each conflict, first those of the fields, then those
 * of the text, in their order. Without a choice it is mine for a field, and both for the text.
 */
export function settleMerge(
  { fields: conflicts, settled, stretches }: Merge,
  choices: { fields: Choice[]; stretches: Choice[] },
): DraftContent {
  const chosen = conflicts.map((conflict, at) => [
    conflict.field,
    choices.fields[at] === 'theirs' ? conflict.theirs : conflict.mine,
  ])
  let next = 0
  const content = stretches.flatMap((stretch) => {
    if (stretch.kind === 'agreed') return stretch.items
    const choice = choices.stretches[next++]
    return [
      ...(choice === 'theirs' ? [] : stretch.mine),
      ...(choice === 'mine' ? [] : stretch.theirs),
    ]
  })
  return {
    ...(settled as DraftContent),
    ...Object.fromEntries(chosen),
    ...fromEditor({ type: 'doc', content }),
  }
}

/** A merged text with what became of the `shown` one while people decided: nothing that came since is lost. */
export function withLater(
  merged: DraftContent,
  shown: DraftContent,
  now: DraftContent,
): DraftContent {
  if (isSameDraft(shown, now)) return merged
  const later = mergeDrafts(shown, now, merged)
  const stretches = later.stretches.map((stretch) =>
    stretch.kind === 'agreed' ? stretch : { ...stretch, mine: without(stretch.mine, stretch.base) },
  )
  return settleMerge({ ...later, stretches }, { fields: [], stretches: [] })
}

/** Whether two drafts say the same. */
export const isSameDraft = (one: DraftContent, other: DraftContent): boolean =>
  nameOf(one) === nameOf(other)

function without(pieces: Piece[], known: Piece[]): Piece[] {
  const names = new Set(known.map(nameOf))
  return pieces.filter((piece) => !names.has(nameOf(piece)))
}

const pieces = (content: DraftContent): Piece[] =>
  content.body.content.length === 0 && content.teaserEndsAfter === null
    ? []
    : ((toEditor(content).content ?? []) as Piece[])

/** The same for what says the same, in whatever order its parts were written. */
function nameOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
