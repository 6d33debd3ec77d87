import { expect, it } from 'vitest'
import { storableText, withoutUnstorable } from './storable-text'

const text = storableText(20)

it.each(['', 'It rained.', 'naïve 🌧', 'tab\tand\nline'])('%j can be stored', (value) => {
  expect(text.safeParse(value).success).toBe(true)
  expect(withoutUnstorable({ value: [value] })).toEqual({ value: [value] })
})

it.each(['a\0b', 'a\ud83cb', 'a\udf27b'])('%j cannot, but for what is wrong with it', (value) => {
  expect(text.safeParse(value).success).toBe(false)
  expect(withoutUnstorable({ value: [value] })).toEqual({ value: ['ab'] })
})

it('is no longer than it may be', () => {
  expect(text.safeParse('x'.repeat(21)).success).toBe(false)
})
