/** Where an editor put a story: its place from the top, or out of the front. */
export interface Placement {
  articleId: string
  /** From 0; null: not in the front. */
  slot: number | null
}

/** How many places from the top editors arrange: the lead and the second rank. */
export const arrangedSlots = 7

/** How far down the list a story with a picture is looked for, to lead with. */
const leadReach = 5

export interface Weighed {
  id: string
  hasPicture: boolean
}

/**
 * Stories in the order of their weight, the lead first, from stories in the order of time. Those
 * that an editor placed stand where they were put, as far as they are among the stories; those left
 * out are left out; time fills the places between. Unless an editor chose a lead, it is the first
 * story, or one with a picture near it.
 */
export function arrange<Story extends Weighed>(stories: Story[], placements: Placement[]): Story[] {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const placed = new Set(placements.map(({ articleId }) => articleId))
  const pinned = new Map(
    placements.flatMap(({ articleId, slot }) => {
      const story = byId.get(articleId)
      return story && slot !== null ? [[slot, story] as const] : []
    }),
  )
  const byTime = [...byId.values()].filter(({ id }) => !placed.has(id))
  const others = pinned.has(0) ? byTime : leadFirst(byTime)
  const arranged: Story[] = []
  for (let slot = 0; others.length > 0 || pinned.size > 0; slot += 1) {
    const here = pinned.get(slot) ?? others.shift() ?? firstOf(pinned)
    if (!here) break
    for (const [at, story] of pinned) if (story === here) pinned.delete(at)
    arranged.push(here)
  }
  return arranged
}

/** Where there are fewer stories than places, what was put further down moves up. */
const firstOf = <Story>(pinned: Map<number, Story>): Story | undefined =>
  pinned.get(Math.min(...pinned.keys()))

function leadFirst<Story extends Weighed>(stories: Story[]): Story[] {
  const pictured = stories.slice(0, leadReach).findIndex(({ hasPicture }) => hasPicture)
  const [lead] = stories.slice(Math.max(pictured, 0))
  return lead ? [lead, ...stories.filter((story) => story !== lead)] : []
}
