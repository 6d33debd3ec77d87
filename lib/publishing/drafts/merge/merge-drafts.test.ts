import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/document'
import { figure, paragraph } from '@/lib/articles/document-builders'
import { type DraftContent, draftContent, emptyContent } from '../content'
import { mergeDrafts, settleMerge, withLater } from './merge-drafts'

const draft = (texts: string[], changes: Partial<DraftContent> = {}): DraftContent => ({
  ...emptyContent('The river'),
  body: { type: 'doc', content: texts.map((text): Block => paragraph(text)) },
  ...changes,
})

const textsOf = ({ body }: DraftContent) =>
  body.content.map((block) => (block.type === 'paragraph' ? block.content[0]?.text : block.type))

describe('two drafts', () => {
  const base = draft(['One.', 'Two.', 'Three.'])
  const mine = draft(['One, mine.', 'Two.', 'Three.'], { headline: 'My river', place: 'Here' })
  const theirs = draft(['One, theirs.', 'Two.', 'Three.', 'Four.'], { headline: 'Their river' })
  const merge = mergeDrafts(base, mine, theirs)

  it('disagree about what both changed, and about nothing else', () => {
    expect(merge.fields).toEqual([{ field: 'headline', mine: 'My river', theirs: 'Their river' }])
    expect(merge.settled).toMatchObject({ place: 'Here', standfirst: '' })
    expect(merge.stretches.filter(({ kind }) => kind === 'conflict')).toHaveLength(1)
  })

  it.each([
    ['mine', 'My river', ['One, mine.', 'Two.', 'Three.', 'Four.']],
    ['theirs', 'Their river', ['One, theirs.', 'Two.', 'Three.', 'Four.']],
    ['both', 'My river', ['One, mine.', 'One, theirs.', 'Two.', 'Three.', 'Four.']],
  ] as const)('become one: %s', (choice, headline, texts) => {
    const settled = settleMerge(merge, { fields: [choice], stretches: [choice] })
    expect(draftContent.parse(settled)).toMatchObject({ headline, place: 'Here' })
    expect(textsOf(settled)).toEqual(texts)
  })

  it('keep the end of the teaser where its text is', () => {
    const ends = draft(['One.', 'Two.', 'Three.'], { teaserEndsAfter: 2 })
    const longer = draft(['Zero.', 'One.', 'Two.', 'Three.'])
    const settled = settleMerge(mergeDrafts(base, ends, longer), { fields: [], stretches: [] })
    expect(settled.teaserEndsAfter).toBe(3)
  })

  it('know what says the same in another order', () => {
    const lead = { media: 'a'.repeat(64), alt: '', caption: 'A', credit: 'B' }
    const turned = { credit: 'B', caption: 'A', alt: '', media: 'a'.repeat(64) }
    const { fields } = mergeDrafts(base, { ...base, lead }, { ...base, lead: turned })
    expect(fields).toEqual([])
  })
})

describe('a merged text', () => {
  const shown = draft(['One.', 'Two.'])
  const merged = draft(['One.', 'Two, theirs.', 'Three.'], { place: 'Here' })
  const picture = figure({ media: null, alt: 'A bridge', caption: '', credit: 'Ada Marsh' })

  it('is what was decided when nothing came since', () => {
    expect(withLater(merged, shown, draft(['One.', 'Two.']))).toBe(merged)
  })

  it('gets a picture that came while it was decided upon', () => {
    const now = { ...shown, body: { ...shown.body, content: [...shown.body.content, picture] } }
    const { place, body } = withLater(merged, shown, now)
    expect(place).toBe('Here')
    expect(body.content.map(({ type }) => type)).toContain('figure')
    expect(textsOf({ ...shown, body }).filter((text) => text !== 'figure')).toEqual([
      'One.',
      'Two, theirs.',
      'Three.',
    ])
  })

  it('gets what was typed last, and a field as it was written last', () => {
    const settled = withLater(merged, shown, draft(['One.', 'Two, I'], { place: 'There' }))
    expect(textsOf(settled)).toEqual(['One.', 'Two, I', 'Two, theirs.', 'Three.'])
    expect(settled.place).toBe('There')
  })
})
