import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/document'
import { paragraph } from '@/lib/articles/document-builders'
import { type DraftContent, draftContent, emptyContent } from '../content'
import { mergeDrafts, settleMerge } from './merge-drafts'

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
