import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ArticleDocument,
  articleDocument,
  type Block,
  type Text,
} from '@/lib/articles/document'
import { shippedText } from '../documents'
import { figuresOf } from '../figures'
import { choiceKinds, registrationKinds } from '../legal-text'
import { printText } from './print-text'
import { readText } from './read-text'

const figures = figuresOf({
  name: 'The Standfirst',
  publisher: 'Standfirst Media',
  contactEmail: 'hello@standfirst.example',
  siteUrl: 'https://standfirst.example',
  premiumAllowance: 5,
})

describe('a document that is printed and read', () => {
  it.each([...registrationKinds, 'renewal', ...choiceKinds] as const)('is the same: %s', (kind) => {
    const { body } = shippedText(kind)
    expect(readText(printText(body), figures)).toEqual({ document: body, problems: [] })
  })

  it('is the same, whatever signs stand in it', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(articleDocument.safeParse(document).success).toBe(true)
        expect(readText(printText(document), figures).document).toEqual(document)
      }),
      { numRuns: 300 },
    )
  })
})

const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('we', 'keep', ' ', ' ', 'data', '30', 'é', '“so”') },
      fc.constantFrom(
        ...'*_#->+.)(1![]<&;\\`~|:/@ =\u00a0'.split(''),
        '1. ',
        '- ',
        '## ',
        '---',
        'http://x.y',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const hrefs = fc.constantFrom(
  '/terms',
  '/a_b(c)*d',
  'https://x.example/?a=1&b=2#c',
  'https://x.example/a)b',
)

const runs: fc.Arbitrary<Text[]> = fc
  .array(
    fc.record({
      text: words,
      bold: fc.boolean(),
      italic: fc.boolean(),
      href: fc.option(hrefs, { freq: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => mergeNeighbours(list.map(toRun)))

function toRun({
  text,
  bold,
  italic,
  href,
}: {
  text: string
  bold: boolean
  italic: boolean
  href: string | null
}): Text {
  const marks: NonNullable<Text['marks']> = [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href ? [{ type: 'link' as const, attrs: { href } }] : []),
  ]
  return { type: 'text', text, ...(marks.length > 0 && { marks }) }
}

function mergeNeighbours(list: Text[]): Text[] {
  const merged: Text[] = []
  for (const run of list) {
    const last = merged.at(-1)
    if (JSON.stringify(last?.marks) === JSON.stringify(run.marks) && last) last.text += run.text
    else merged.push(run)
  }
  return merged
}

const paragraphs = runs.map((content) => ({ type: 'paragraph' as const, content }))
const some = { minLength: 1, maxLength: 3 }
const items = fc.array(
  fc.array(paragraphs, some).map((content) => ({ type: 'listItem' as const, content })),
  some,
)

const blocks: fc.Arbitrary<Block> = fc.oneof(
  paragraphs,
  fc
    .tuple(fc.constantFrom<2 | 3>(2, 3), runs)
    .map(([level, content]): Block => ({ type: 'heading', attrs: { level }, content })),
  fc.array(paragraphs, some).map((content): Block => ({ type: 'blockquote', content })),
  items.map((content): Block => ({ type: 'bulletList', content })),
  items.map((content): Block => ({ type: 'orderedList', content })),
  fc.constant<Block>({ type: 'horizontalRule' }),
)

const isList = (block?: Block) => block?.type === 'bulletList' || block?.type === 'orderedList'

/** Two lists without anything between them are one, in the eyes of a reader. */
const documents: fc.Arbitrary<ArticleDocument> = fc
  .array(blocks, { minLength: 1, maxLength: 5 })
  .map((list) => ({
    type: 'doc',
    content: list.filter((block, index) => !isList(block) || !isList(list[index - 1])),
  }))
