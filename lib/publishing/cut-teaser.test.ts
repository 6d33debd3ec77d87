import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/document'
import { figure, heading, horizontalRule, paragraph } from '@/lib/articles/document-builders'
import { cutTeaser } from './cut-teaser'

const words = (count: number): Block => paragraph(Array<string>(count).fill('word').join(' '))
const picture = figure({ media: null, alt: '', caption: '', credit: '' })
const rule = { words: 100, endsAfter: null }

describe('cutTeaser', () => {
  it.each([
    [
      'takes the paragraphs that come nearest to the wanted length',
      [words(40), words(35), words(30), words(40)],
      3,
    ],
    [
      'stops before a paragraph that would overshoot by more than is missing',
      [words(60), words(200), words(40)],
      1,
    ],
    [
      'takes a paragraph that overshoots by less than is missing',
      [words(60), words(70), words(40)],
      2,
    ],
    ['leaves no heading standing at the end', [words(95), heading(2, 'Next'), words(200)], 1],
    [
      'ends with text, not with a picture or a rule',
      [words(95), picture, horizontalRule(), words(300)],
      1,
    ],
    [
      'keeps a picture that stands between two paragraphs of the teaser',
      [words(50), picture, words(50), words(300)],
      3,
    ],
    ['withholds the end of a short article', [words(10), words(10)], 1],
    ['shows nothing of an article of one paragraph', [words(400)], 0],
    ['shows the first paragraph even when it is long', [words(400), words(50)], 1],
    ['shows the first paragraph below a picture', [picture, words(400), words(50)], 2],
    ['has nothing to cut from an empty body', [], 0],
  ])('%s', (_name, blocks, count) => {
    expect(cutTeaser(blocks, rule)).toBe(count)
  })

  it('follows an editor, but never to the very end', () => {
    const blocks = [words(40), words(40), words(40)]
    expect(cutTeaser(blocks, { words: 100, endsAfter: 1 })).toBe(1)
    expect(cutTeaser(blocks, { words: 100, endsAfter: 0 })).toBe(0)
    expect(cutTeaser(blocks, { words: 100, endsAfter: 9 })).toBe(2)
  })

  it('always withholds something', () => {
    const blocks = fc.array(
      fc.oneof(fc.integer({ min: 1, max: 300 }).map(words), fc.constant(picture)),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(blocks, fc.option(fc.nat(50)), (body, endsAfter) => {
        expect(cutTeaser(body, { words: 100, endsAfter })).toBeLessThan(body.length)
      }),
    )
  })
})
