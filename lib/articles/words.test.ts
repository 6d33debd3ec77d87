import { expect, it } from 'vitest'
import type { Block } from './document'
import {
  blockquote,
  bold,
  bulletList,
  figure,
  heading,
  horizontalRule,
  italic,
  link,
  orderedList,
  paragraph,
  pullQuote,
  relatedStory,
} from './document-builders'
import { countWords } from './words'

it.each<[name: string, block: Block, words: number]>([
  ['a paragraph', paragraph('One two  three\n four '), 4],
  ['one of white space', paragraph(' \u00A0\t'), 0],
  ['a word in two parts', paragraph('un', bold('believ'), italic('able'), '.'), 1],
  ['a link, without its address', paragraph('Read ', link('the story', '/world/a-b c')), 3],
  ['words with hyphens and dashes', paragraph('state-of-the-art – it’s'), 3],
  ['a heading', heading(2, 'Two words'), 2],
  ['a quotation', blockquote('One two.', 'Three.'), 3],
  ['a pull quote, without who said it', pullQuote('One two', 'Ada Marsh'), 2],
  ['a list', bulletList(['One two'], ['three ', bold('four')]), 4],
  ['a list in order', orderedList(['One']), 1],
  [
    'a caption alone of a picture',
    figure({ media: null, alt: 'a b', caption: 'c d', credit: 'e' }),
    2,
  ],
  ['no related story', relatedStory('a-b', 'Three more words'), 0],
  ['no rule', horizontalRule(), 0],
])('counts %s', (_name, block, words) => {
  expect(countWords([block])).toBe(words)
  expect(countWords([block, block])).toBe(2 * words)
})

it('counts none in nothing', () => {
  expect(countWords([])).toBe(0)
})
