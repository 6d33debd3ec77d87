import { expect, it } from 'vitest'
import { compareWithNone, isSlower } from './timing'
import type { Answer } from './types'

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

const answer = (body: string, status = 404): Answer => ({
  status,
  headers: [['content-type', 'text/html']],
  body: Buffer.from(`<main>${body}</main>`),
  earlier: [],
  headerText: '',
  ms: 5,
  failure: null,
})

/** A site that answers the question of this number (from 0) so. */
const siteOf = (answerOf: (question: number) => Answer) => {
  let question = -1
  return {
    ask: async () => {
      question += 1
      return answerOf(question)
    },
  }
}

const compare = async (answerOf: (question: number) => Answer) =>
  (await compareWithNone(siteOf(answerOf), { path: '/world/hidden', state: 'draft' })).finding?.what

it.each<[string, (question: number) => Answer, string[] | undefined]>([
  ['is a page like any that is not there', () => answer('Nothing here'), undefined],
  [
    'changed between two questions, for both',
    (question) => answer(question < 119 ? 'Nothing here' : 'Nothing here, still'),
    undefined,
  ],
  [
    'was not answered once',
    (question) => (question === 7 ? answer('Busy', 503) : answer('Nothing here')),
    undefined,
  ],
  [
    'is another page each time',
    (question) => answer(question % 2 === 0 ? 'Soon here' : 'Nothing here'),
    ['the page or its status'],
  ],
  [
    'is another page once',
    (question) => answer(question === 40 ? 'Soon here' : 'Nothing here'),
    ['the page or its status'],
  ],
])('a hidden article that %s', async (_name, answerOf, what) => {
  expect(await compare(answerOf)).toEqual(what)
})
