import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/document'
import { figure, link, paragraph, relatedStory } from '@/lib/articles/document-builders'
import { type DraftContent, emptyContent } from '../drafts/content'
import { sampleBody } from '../sample-article'
import { findProblems } from './find-problems'

const whole: DraftContent = {
  ...emptyContent('Harbour bridge reopens after the flood'),
  standfirst: 'Engineers worked through the night',
  authors: ['01a20e60-a520-73eb-9b78-c1ea54d80e7a'],
  body: { type: 'doc', content: sampleBody },
}

const problems = (changes: Partial<DraftContent>, dead: string[] = [], missing: string[] = []) =>
  findProblems(
    { ...whole, ...changes },
    { deadLinks: new Set(dead), missing: new Set(missing), teaserWords: 100 },
  ).map(({ where, what }) => `${where}: ${what}`)

const withBlock = (block: Block) => ({
  body: { type: 'doc' as const, content: [...sampleBody, block] },
})
const described = { media: 'a'.repeat(64), alt: 'A bridge', caption: '', credit: 'Ada Marsh' }

describe('a text', () => {
  it('of which nothing is missing has no problem', () => {
    expect(problems({})).toEqual([])
    expect(problems({ lead: described, ...withBlock(figure(described)) })).toEqual([])
  })

  it.each<[string, Partial<DraftContent>, string]>([
    ['a short headline', { headline: ' Bridge ' }, 'Headline: It has 6 characters'],
    ['a long headline', { headline: 'x'.repeat(111) }, 'Headline: It has 111 characters'],
    ['no standfirst', { standfirst: '' }, 'Standfirst: It has 0 characters'],
    ['no author', { authors: [] }, 'Authors: Name at least one author.'],
    ['no text', { body: { type: 'doc', content: [] } }, 'Text: There is no text to publish.'],
    ['a teaser of nothing', { teaserEndsAfter: 0 }, 'Teaser: Nobody could read a word'],
    [
      'a lead picture without alt text',
      { lead: { ...described, alt: ' ' } },
      'Lead picture: Say what',
    ],
    [
      'a picture without credit',
      withBlock(figure({ ...described, credit: '' })),
      'Picture at block 4: Say whose picture it is.',
    ],
    [
      'a picture that is not there',
      withBlock(figure({ ...described, media: null })),
      'Picture at block 4: The picture has not been supplied.',
    ],
  ])('with %s says so', (_name, changes, problem) => {
    expect(problems(changes)).toEqual([expect.stringContaining(problem)])
  })

  it('needs neither alt text nor credit of a picture that is decoration', () => {
    const decorative = { ...described, alt: '', credit: '', decorative: true as const }
    expect(problems({ lead: decorative })).toEqual([])
  })

  it('may be free from its first word', () => {
    expect(problems({ teaserEndsAfter: 0, access: 'free' })).toEqual([])
  })

  it('says which of its links leads nowhere, and where it stands', () => {
    const dead = ['/world/gone', 'gone']
    expect(problems(withBlock(paragraph('Read ', link('on', '/world/gone'))), dead)).toEqual([
      'Block 4: Nothing can be read at /world/gone.',
    ])
    expect(problems(withBlock(relatedStory('gone', 'The flood')), dead)).toEqual([
      'Block 4: The related story “The flood” cannot be read.',
    ])
  })

  it('says which author and which picture is not there any more', () => {
    const [author = ''] = whole.authors
    expect(problems({}, [], [author])).toEqual([expect.stringContaining('Authors: Somebody')])
    const { media } = described
    const shown = { lead: described, socialPicture: media, ...withBlock(figure(described)) }
    expect(problems(shown, [], [media])).toEqual([
      expect.stringContaining('Lead picture: The picture is not'),
      expect.stringContaining('Picture where it is shared: The picture is not'),
      expect.stringContaining('Picture at block 4: The picture is not'),
    ])
  })
})
