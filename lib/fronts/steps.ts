import { arrangedSlots, type Placement } from './arrange'

/** A story as it stands in the arranged places. */
interface Shown {
  id: string
  isPinned: boolean
}

/** What an editor does with one story of a front. */
export type Step =
  | { kind: 'up' | 'down' | 'pin' | 'release' | 'leave-out' | 'bring-back'; id: string }
  /** Also a story that did not stand in the front so far. */
  | { kind: 'move'; id: string; to: number }

/** The placements after a step, from those before it and the stories that they led to. */
export function takeStep(placements: Placement[], shown: Shown[], step: Step): Placement[] {
  const { kind, id } = step
  const at = shown.findIndex((story) => story.id === id)
  switch (kind) {
    case 'move':
      return put(placements, shown, id, step.to)
    case 'up':
      return at > 0 ? put(placements, shown, id, at - 1) : placements
    case 'down':
      return at >= 0 && at < shown.length - 1 ? put(placements, shown, id, at + 1) : placements
    case 'pin':
      return at >= 0 ? put(placements, shown, id, at) : placements
    case 'release':
    case 'bring-back':
      return without(placements, id)
    case 'leave-out':
      return [...without(placements, id), { articleId: id, slot: null }]
  }
}

const without = (placements: Placement[], id: string) =>
  placements.filter(({ articleId }) => articleId !== id)

/**
 * Puts a story to a place, and those that were put somewhere move with their neighbours, as in any
 * list. What is pushed out of the arranged places is not held any more.
 */
function put(placements: Placement[], shown: Shown[], id: string, to: number): Placement[] {
  const order = shown.filter((story) => story.id !== id)
  order.splice(to, 0, { id, isPinned: true })
  const leftOut = without(placements, id).filter(({ slot }) => slot === null)
  const pinned = order
    .map((story, slot) => ({ ...story, slot }))
    .filter(({ isPinned, slot }) => isPinned && slot < arrangedSlots)
  return [...pinned.map((story) => ({ articleId: story.id, slot: story.slot })), ...leftOut]
}
