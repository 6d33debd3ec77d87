import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArticleDocument, Block } from '@/lib/articles/document'
import { bold, bulletList, heading, paragraph } from '@/lib/articles/document-builders'
import { type ChangedPassage, compareWordings } from './compare-wordings'

const wording = (...content: Block[]): ArticleDocument => ({ type: 'doc', content })

const marks = { kept: '', added: '+', removed: '-' }

/** `[+word+]` was added, `[-word-]` removed. */
const written = ({ under, pieces }: ChangedPassage): string =>
  `${under ?? ''}: ${pieces
    .map(({ change, text }) => (change === 'kept' ? text : `[${marks[change]}${text.trim()}]`))
    .join('')}`

const compare = (older: ArticleDocument, newer: ArticleDocument) =>
  compareWordings(older, newer).map(written)

const terms = wording(
  heading(2, 'Reading'),
  paragraph('You may read ', bold('five'), ' articles a month.'),
  paragraph('It is free.'),
  heading(2, 'Leaving'),
  bulletList([bold('At any time: '), 'write to us.'], ['We delete your account.']),
)

it('finds nothing between a wording and itself', () => {
  expect(compareWordings(terms, terms)).toEqual([])
})

it('shows the words that changed in a passage, and where it stands', () => {
  const newer = structuredClone(terms)
  newer.content[1] = paragraph('You may read ', bold('seven'), ' articles a month.')
  newer.content[4] = bulletList(
    [bold('At any time: '), 'press the button on your own page.'],
    ['We delete your account.'],
  )
  expect(compare(terms, newer)).toEqual([
    'Reading: You may read [-five][+seven]articles a month.',
    'Leaving: [-At any time: write to us.]',
    'Leaving: [+At any time: press the button on your own page.]',
  ])
})

it('shows what was added and what is gone', () => {
  const newer = wording(
    ...terms.content.slice(0, 2),
    ...terms.content.slice(3),
    heading(2, 'Cookies'),
    paragraph('There are two.'),
  )
  expect(compare(terms, newer)).toEqual([
    'Reading: [-It is free.]',
    ': [+Cookies]',
    'Cookies: [+There are two.]',
  ])
})

it('tells a reworded passage from its new neighbours', () => {
  const older = wording(paragraph('We keep your address for thirty days at most.'))
  const newer = wording(
    paragraph('A sentence that was not there.'),
    paragraph('We keep your network address for one day at most.'),
  )
  expect(compare(older, newer)).toEqual([
    ': [+A sentence that was not there.]',
    ': We keep your [+network]address for [-thirty days][+one day]at most.',
  ])
})

it('loses no word of either wording', () => {
  const words = fc.array(fc.constantFrom('we', 'keep', 'your', 'data', 'a', 'day'), {
    minLength: 1,
    maxLength: 8,
  })
  const passages = fc.array(
    words.map((each) => each.join(' ')),
    { maxLength: 6 },
  )
  const sides = (changed: ChangedPassage[], side: 'added' | 'removed') =>
    changed
      .map(({ pieces }) =>
        pieces
          .filter(({ change }) => change === 'kept' || change === side)
          .map(({ text }) => text)
          .join(''),
      )
      .filter(Boolean)
      .map((text) => text.trim())

  fc.assert(
    fc.property(passages, passages, (older, newer) => {
      const changed = compareWordings(
        wording(...older.map((text) => paragraph(text))),
        wording(...newer.map((text) => paragraph(text))),
      )
      const without = (list: string[], taken: string[]) => {
        const left = [...list]
        for (const each of taken) left.splice(left.indexOf(each), 1)
        return left.sort()
      }
      for (const text of sides(changed, 'removed')) expect(older).toContain(text)
      for (const text of sides(changed, 'added')) expect(newer).toContain(text)
      expect(without(older, sides(changed, 'removed'))).toEqual(
        without(newer, sides(changed, 'added')),
      )
    }),
  )
})
