import { site } from '@/lib/site'

/** What filling a front looks at. */
export interface Candidate {
  id: string
  section: string
  hasPicture: boolean
}

export interface FilledFront<Story> {
  lead: Story | null
  second: Story[]
  recent: Story[]
  sections: { section: string; stories: Story[] }[]
}

export const frontSizes = { second: 6, recent: 6, section: 4 } as const

/** How far down the list a story with a picture is looked for, to lead with. */
const leadReach = 5

/**
 * Fills the front page from stories in the order of their weight, which is their order in time until
 * an editor arranges them: a lead, with a picture if one of the first few has one; a second rank;
 * the most recent; and of what is left a block for each section. No story stands there twice.
 */
export function fillFront<Story extends Candidate>(stories: Story[]): FilledFront<Story> {
  const left = [...new Map(stories.map((story) => [story.id, story])).values()]
  const lead = takeLead(left)
  const second = left.splice(0, frontSizes.second)
  const recent = left.splice(0, frontSizes.recent)
  const sections = site.sections.map(({ slug }) => ({
    section: slug,
    stories: left.filter(({ section }) => section === slug).slice(0, frontSizes.section),
  }))
  return { lead, second, recent, sections: sections.filter(({ stories }) => stories.length > 0) }
}

/** Takes the story to lead with out of the list. */
export function takeLead<Story extends { hasPicture: boolean }>(stories: Story[]): Story | null {
  const pictured = stories.slice(0, leadReach).findIndex(({ hasPicture }) => hasPicture)
  return stories.splice(Math.max(pictured, 0), 1)[0] ?? null
}
