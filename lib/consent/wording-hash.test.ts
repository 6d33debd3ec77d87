import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { LegalText } from './legal-text'
import { wordingHash } from './wording-hash'

const text: LegalText = {
  kind: 'terms',
  title: 'Terms of use',
  version: 1,
  effectiveFrom: '2026-11-23',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Read our ' },
          {
            type: 'text',
            text: 'notice',
            marks: [{ type: 'link', attrs: { href: '/privacy' } }],
          },
        ],
      },
    ],
  },
}

const written =
  '{"body":{"content":[{"content":[{"text":"Read our ","type":"text"},' +
  '{"marks":[{"attrs":{"href":"/privacy"},"type":"link"}],"text":"notice","type":"text"}],' +
  '"type":"paragraph"}],"type":"doc"},"title":"Terms of use"}'

const edited = (from: string, to: string): LegalText =>
  JSON.parse(JSON.stringify(text).replace(from, to))

describe('wordingHash', () => {
  it('is the SHA-256 of compact JSON with sorted keys, which anybody can compute', () => {
    expect(wordingHash(text)).toBe(createHash('sha256').update(written, 'utf8').digest('hex'))
  })

  it.each([
    ['a letter of the body', 'Read our', 'Read Our'],
    ['a space', 'our ', 'our  '],
    ['the address of a link', '/privacy', '/privacz'],
    ['the title', 'Terms of use', 'Terms of Use'],
    ['a look-alike character', 'notice', 'nоtice'],
  ])('changes with %s', (_what, from, to) => {
    expect(wordingHash(edited(from, to))).not.toBe(wordingHash(text))
  })

  it('changes with the order of paragraphs', () => {
    const [paragraph] = text.body.content
    const other = { type: 'horizontalRule' } as const
    const ordered = (content: LegalText['body']['content']) =>
      wordingHash({ ...text, body: { type: 'doc', content } })
    if (!paragraph) throw new Error('the text has a paragraph')

    expect(ordered([paragraph, other])).not.toBe(ordered([other, paragraph]))
  })

  it('does not change with the order of keys', () => {
    expect(wordingHash(reversed(text))).toBe(wordingHash(text))
  })

  it('is of the wording alone, not of version or date', () => {
    const later: LegalText = { ...text, version: 2, effectiveFrom: '2027-01-01' }
    expect(wordingHash(later)).toBe(wordingHash(text))
  })
})

const reversed = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reversed(inner)])
      .reverse(),
  ) as T
}
