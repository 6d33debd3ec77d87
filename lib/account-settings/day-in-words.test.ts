import { expect, it } from 'vitest'
import { dayInWords } from './day-in-words'

const noon = new Date('2026-11-24T12:00:00Z')

it.each([
  ['2026-11-24T11:59:00Z', 'today'],
  ['2026-11-24T00:00:00Z', 'today'],
  ['2026-11-23T23:59:00Z', 'yesterday'],
  ['2026-11-22T23:59:00Z', 'on 22 November 2026'],
])('says of %s: %s', (instant, words) => {
  expect(dayInWords(new Date(instant), noon)).toBe(words)
})
