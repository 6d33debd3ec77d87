import { allSections } from '@/lib/sections/known-sections'
import { arrange, arrangedSlots, type Placement } from './arrange'

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

export const frontSizes = { second: arrangedSlots - 1, recent: 6, section: 4 } as const

/**
 * Fills the front page from stories in the order of time and from where editors put some of them: a
 * lead, a second rank, the most recent, and of what is left a block for each section. No story
 * stands there twice.
 */
export function fillFront<Story extends Candidate>(
  stories: Story[],
  placements: Placement[] = [],
): FilledFront<Story> {
  const left = arrange(stories, placements)
  const lead = left.shift() ?? null
  const second = left.splice(0, frontSizes.second)
  const recent = left.splice(0, frontSizes.recent)
  const sections = allSections().map(({ slug }) => ({
    section: slug,
    stories: left.filter(({ section }) => section === slug).slice(0, frontSizes.section),
  }))
  return { lead, second, recent, sections: sections.filter(({ stories }) => stories.length > 0) }
}
