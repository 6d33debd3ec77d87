import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/document'
import { figure, heading, paragraph } from '@/lib/articles/document-builders'
import { compareTexts } from './compare-texts'
import { emptyContent } from './content'

const text = (...content: Block[]) => ({
  ...emptyContent('Bridge reopens'),
  body: { type: 'doc' as const, content },
})
const words = (older: Block[], newer: Block[]) =>
  compareTexts(text(...older), text(...newer), (id) => id).map(({ name, pieces }) => [
    name,
    ...pieces.map(
      ({ change, text }) => `${{ kept: '=', added: '+', removed: '-' }[change]}${text}`,
    ),
  ])

const one = paragraph('The bridge opened at noon on Friday.')
const two = paragraph('Nobody was hurt.')

describe('two texts', () => {
  it('that are the same differ in nothing', () => {
    expect(words([one, two], [one, two])).toEqual([])
  })

  it('differ word by word where a paragraph was rewritten', () => {
    expect(words([one, two], [paragraph('The bridge opened at dawn on Friday.'), two])).toEqual([
      ['Paragraph', '=The bridge opened at ', '-noon ', '+dawn ', '=on Friday.'],
    ])
  })

  it('differ by whole blocks that came and went', () => {
    expect(words([one, two], [heading(2, 'Relief'), one])).toEqual([
      ['Heading', '+Relief'],
      ['Paragraph', '-Nobody was hurt.'],
    ])
  })

  it('differ where only a link or a caption did', () => {
    const linked = paragraph({
      type: 'text',
      text: 'Nobody was hurt.',
      marks: [{ type: 'link', attrs: { href: '/world' } }],
    })
    expect(words([two], [linked])).toEqual([
      ['Paragraph', '=Nobody was ', '-hurt.', '+hurt. </world>'],
    ])
    const picture = (credit: string) =>
      figure({ media: null, alt: 'A bridge', caption: '', credit })
    expect(words([picture('Ada Marsh')], [picture('Tom Okafor')])[0]?.[0]).toBe('Picture')
  })

  it('differ in their fields', () => {
    const older = emptyContent('Bridge reopens')
    const newer = { ...older, headline: 'Bridge closes', authors: ['1', '2'] }
    const changed = compareTexts(older, newer, (id) => `Author ${id}`)
    expect(changed.map(({ name }) => name)).toEqual(['Headline', 'Authors'])
    expect(changed[1]?.pieces).toEqual([{ change: 'added', text: 'Author 1, Author 2' }])
  })
})
