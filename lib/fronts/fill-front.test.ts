import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allSections } from '@/lib/sections/known-sections'
import { type Candidate, fillFront, frontSizes } from './fill-front'

const sections = allSections().map(({ slug }) => slug)

/** So many stories, in turn of each section, each third with a picture. */
const stories = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `story ${number + 1}`,
    section: sections[number % sections.length] ?? '',
    hasPicture: number % 3 === 0,
  }))

const idsOf = (list: Candidate[]) => list.map(({ id }) => Number(id.split(' ')[1]))

const shape = (count: number) => {
  const { lead, second, recent, sections: blocks } = fillFront(stories(count))
  return {
    lead: lead ? idsOf([lead])[0] : null,
    second: idsOf(second),
    recent: idsOf(recent),
    sections: Object.fromEntries(blocks.map((block) => [block.section, idsOf(block.stories)])),
  }
}

describe('the front page is filled', () => {
  it.each([
    ['nothing', 0, { lead: null, second: [], recent: [], sections: {} }],
    ['one story', 1, { lead: 1, second: [], recent: [], sections: {} }],
    ['three', 3, { lead: 1, second: [2, 3], recent: [], sections: {} }],
    [
      'fifteen',
      15,
      {
        lead: 1,
        second: [2, 3, 4, 5, 6, 7],
        recent: [8, 9, 10, 11, 12, 13],
        sections: { science: [14], business: [15] },
      },
    ],
  ])('of %s', (_name, count, expected) => {
    expect(shape(count)).toEqual(expected)
  })

  it('of many, with a full block for each section in the order of the sections', () => {
    const { sections: blocks } = fillFront(stories(200))
    expect(blocks.map(({ section }) => section)).toEqual(sections)
    for (const block of blocks) {
      expect(block.stories).toHaveLength(frontSizes.section)
      expect(new Set(block.stories.map(({ section }) => section))).toEqual(new Set([block.section]))
    }
  })
})

describe('the lead', () => {
  const pictured = (...numbers: number[]) =>
    stories(10).map((story, index) => ({ ...story, hasPicture: numbers.includes(index + 1) }))
  const lead = (list: Candidate[]) => fillFront(list).lead?.id

  it.each([
    ['the first, if it has a picture', [1, 2], 'story 1'],
    ['the first of those near it that has one', [3, 4], 'story 3'],
    ['the first, if none near it has one', [6], 'story 1'],
    ['the first, if none has one at all', [], 'story 1'],
  ])('is %s', (_name, numbers, expected) => {
    expect(lead(pictured(...numbers))).toBe(expected)
  })

  it('leaves the one it passed over the first of the second rank', () => {
    expect(idsOf(fillFront(pictured(3)).second)).toEqual([1, 2, 4, 5, 6, 7])
  })
})

const anyStory = fc.record({
  id: fc.integer({ min: 1, max: 60 }).map((number) => `story ${number}`),
  section: fc.constantFrom(...sections),
  hasPicture: fc.boolean(),
})

it('shows no story twice, and of none but those it was given, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(anyStory, { maxLength: 120 }), (given) => {
      const { lead, second, recent, sections: blocks } = fillFront(given)
      const shown = [lead ?? [], second, recent, blocks.flatMap((block) => block.stories)].flat()
      expect(new Set(idsOf(shown)).size).toBe(shown.length)
      expect(given).toEqual(expect.arrayContaining(shown))
      expect(lead === null).toBe(given.length === 0)
    }),
  )
})
