import { expect, it } from 'vitest'
import { isSlower } from './timing'

/** Sixty times that scatter as a busy machine's do. */
const times = (middle: number): number[] =>
  Array.from(
    { length: 60 },
    (_, index) => middle + ((index * 37) % 11) + (index % 17 === 0 ? 90 : 0),
  )

it.each([
  ['the same', 10, 10, false],
  ['less apart than a network shows', 10, 12, false],
  ['far apart', 10, 30, true],
  ['far apart, the other way', 30, 10, true],
])('two samples that are %s', (_name, a, b, differ) => {
  expect(isSlower(times(a), times(b))).toBe(differ)
})
