import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange, arrangedSlots, type Placement } from './arrange'

const stories = (pictured: string, names = 'abcdefghij') =>
  names.split('').map((id) => ({ id, hasPicture: pictured.includes(id) }))

const put = (placed: Record<string, number | null>): Placement[] =>
  Object.entries(placed).map(([articleId, slot]) => ({ articleId, slot }))

const order = (pictured: string, placed: Record<string, number | null>) =>
  arrange(stories(pictured), put(placed))
    .map(({ id }) => id)
    .join('')

describe('a front is arranged', () => {
  it.each<[string, string, Record<string, number | null>, string]>([
    ['by time alone', 'a', {}, 'abcdefghij'],
    ['with the first picture near the top in front', 'cd', {}, 'cabdefghij'],
    ['with the lead that an editor chose, picture or not', 'b', { d: 0 }, 'dabcefghij'],
    ['with a story further down, and time around it', 'a', { h: 2 }, 'abhcdefgij'],
    ['with a placed story that the choice of a lead does not move', 'c', { b: 1 }, 'cbadefghij'],
    ['with a placed story that does not become the lead', 'b', { b: 3 }, 'acdbefghij'],
    ['without what was left out', 'ab', { a: null, c: null }, 'bdefghij'],
    ['with several, in their order', '', { j: 0, i: 1, c: 4 }, 'jiabcdefgh'],
    ['without what is not there any more', 'a', { z: 0, y: null }, 'abcdefghij'],
  ])('%s', (_sentence, pictured, placed, expected) => {
    expect(order(pictured, placed)).toBe(expected)
  })

  it('from few stories, where what was put far down moves up', () => {
    const few = arrange(stories('', 'ab'), put({ b: 6 }))
    expect(few.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(arrange([], put({ a: 0 }))).toEqual([])
  })
})

/** Stories that may be there or not, each in a place of its own or left out. */
const placements = fc
  .shuffledSubarray('abcdefghijxyz'.split(''), { maxLength: 9 })
  .chain((ids) =>
    fc
      .shuffledSubarray([0, 1, 2, 3, 4, 5, 6].slice(0, arrangedSlots))
      .map((slots) => ids.map((articleId, index) => ({ articleId, slot: slots[index] ?? null }))),
  )

it('loses no story and shows none twice, whatever is placed', () => {
  const pictures = fc.string({ unit: fc.constantFrom(...'abcdefghij'.split('')) })
  fc.assert(
    fc.property(pictures, placements, (pictured, placed) => {
      const shown = arrange(stories(pictured), placed).map(({ id }) => id)
      const out = placed.filter(({ slot }) => slot === null).map(({ articleId }) => articleId)
      expect(shown.toSorted()).toEqual('abcdefghij'.split('').filter((id) => !out.includes(id)))
      for (const { articleId, slot } of placed) {
        if (slot === null || !shown.includes(articleId)) continue
        const place = shown.indexOf(articleId)
        expect(place).toBeLessThanOrEqual(slot)
        if (shown.length >= arrangedSlots) expect(place).toBe(slot)
      }
    }),
  )
})
