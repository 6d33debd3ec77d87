import fc from 'fast-check'
import { expect, it } from 'vitest'
import { align } from './align'

const word = (letter: string) => letter
const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })

it('keeps what is common, and says what is removed before what is added', () => {
  const edits = align('begin'.split(''), 'bargain'.split(''), word)
  expect(edits.map(({ change, item }) => `${change[0]}${item}`).join(' ')).toBe(
    'kb re aa ar kg aa ki kn',
  )
})

it('leads from any list to any other', () => {
  fc.assert(
    fc.property(letters, letters, (older, newer) => {
      const edits = align(older, newer, word)
      const but = (left: string) => edits.filter(({ change }) => change !== left)
      expect(but('added').map(({ item }) => item)).toEqual(older)
      expect(but('removed').map(({ item }) => item)).toEqual(newer)
    }),
  )
})
