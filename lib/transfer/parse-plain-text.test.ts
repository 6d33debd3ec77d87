import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleDocument } from '@/lib/articles/document'
import { paragraph } from '@/lib/articles/document-builders'
import { parsePlainText } from './parse-plain-text'
import { captionTwice, gate, head, outcome, parse } from './sample-text'

describe('the file', () => {
  const plain = [
    ...head,
    ...captionTwice,
    '',
    "The “eastern span” isn't new.",
    '',
    'Łódź, São Paulo and Đà Nẵng sent help.',
    '',
    gate,
  ].join('\n')
  const expected = parsePlainText(plain, 'Europe/London')

  it.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['trailing blanks', plain.replaceAll('\n', ' \t\u00a0\n')],
    ['leading blanks', plain.replaceAll('\n', '\n  ')],
    ['many blank lines', `\n\n${plain.replaceAll('\n\n', '\n\n \n\u00a0\n\u200b\n\n')}\n\n`],
    ['a blank line after every line', plain.replaceAll('\n', '\n\n')],
  ])('may have %s', (_, source) => {
    expect(parsePlainText(source, 'Europe/London')).toEqual(expected)
  })

  it('keeps spaces and quotation marks as they are', () => {
    const line = '“Straight" and ‘curly\' –\u00a0kept,\u00a0 all  of it.'
    expect(parse(...head, '', line).body).toEqual([paragraph(line)])
  })

  it('may have very long lines, which the document takes in pieces', () => {
    for (const word of ['word ', '水', '\u{1F30A}', 'a\u{1F30A}']) {
      const line = `${word.repeat(45_000 / word.length)}.`
      const { body } = parse(...head, '', line)
      expect(articleDocument.safeParse({ type: 'doc', content: body }).success).toBe(true)
      expect(words(body)).toBe(line)
    }
  })

  it('is read in time that grows with its size, whatever is in it', () => {
    const long = 300_000
    for (const part of [' ', '.', '."', '(', ')', 'and ', 'by\u00a0', 'a\n', 'Register to ']) {
      const rest = part.repeat(long / part.length)
      for (const source of [rest, `x${rest}x`, [...head, rest].join('\n')]) {
        const start = performance.now()
        expect(outcome(source)).toMatch(/^(article|PlainTextError)$/)
        expect(performance.now() - start).toBeLessThan(10_000)
      }
    }
  })
})

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ...head,
      ...captionTwice,
      gate,
      '',
      'Prose.',
      'A title',
      'Quay (PA)',
      '\r',
      '(',
    ),
  )

  it('is read, or refused with its line, and fits the document', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (lines, withHead) => {
        const source = (withHead ? [...head, ...lines] : lines).join('\n')
        expect(outcome(source)).toMatch(/^(article|PlainTextError)$/)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every paragraph, in order', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[\p{L}\p{N}“”'"(),;–-]{1,12}$/u), { minLength: 1, maxLength: 60 })
      .map((parts) => `The ${parts.join(' ')} end.`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), fc.boolean(), (sentences, furnished) => {
        const lines = [...head, ...captionTwice, '', sentences.join('\n\n')]
        const { body } = parse(...lines, ...(furnished ? ['', gate, '', 'Weather'] : []))
        expect(body).toEqual(sentences.map((text) => paragraph(text)))
      }),
    )
  })
})

function words(body: ReturnType<typeof parsePlainText>['body']): string {
  return body
    .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    .map(({ text }) => text)
    .join('')
}
