import { describe, expect, it } from 'vitest'
import { paragraph } from '@/lib/articles/document-builders'
import type { ArticleView } from '@/lib/articles/types'
import type { Decision } from '@/lib/gate/decide'
import { newsArticle } from './news-article'

const article: ArticleView = {
  id: 'id',
  slug: 'a-story',
  section: 'world',
  headline: 'A story',
  standfirst: 'What it is about',
  access: 'registered',
  authors: [
    { slug: 'ada-marsh', name: 'Ada Marsh' },
    { slug: 'tom-okafor', name: 'Tom Okafor' },
  ],
  firstPublishedAt: new Date('2017-11-03T16:41:00Z'),
  updatedAt: null,
  lead: {
    picture: {
      id: 'a'.repeat(64),
      width: 1600,
      height: 900,
      widths: [480, 960],
      focalX: 0.5,
      focalY: 0.5,
    },
    alt: 'alt',
    caption: 'caption',
    credit: 'credit',
  },
  share: null,
  place: 'Beirut',
  topics: [{ slug: 'syria', name: 'Syria' }],
  wordCount: 500,
  teaser: [paragraph('The sentinel of the teaser.')],
  teaserBlocks: 1,
}

const markup = (decision: Decision, changes: Partial<ArticleView> = {}) =>
  newsArticle({ ...article, ...changes }, decision, 'https://news.example')

const free: Decision = { show: 'full', because: 'free' }
const decisions: Decision[] = [
  { show: 'full', because: 'registered' },
  { show: 'full', because: 'unlocked' },
  { show: 'full', because: 'staff' },
  { show: 'teaser', gate: 'register' },
  { show: 'teaser', gate: 'unlock' },
  { show: 'teaser', gate: 'allowance-spent' },
]

describe('newsArticle', () => {
  it('calls a free article free, and no part of it closed', () => {
    expect(markup(free)).toMatchObject({ isAccessibleForFree: true })
    expect(markup(free)).not.toHaveProperty('hasPart')
  })

  it.each(decisions)('says which part is not free: $show $because $gate', (decision) => {
    expect(markup(decision)).toMatchObject({
      isAccessibleForFree: false,
      hasPart: { isAccessibleForFree: false, cssSelector: '.gated' },
    })
  })

  it.each([free, ...decisions])('has no text of the article: $show $because $gate', (decision) => {
    const data = markup(decision)
    expect(data).not.toHaveProperty('articleBody')
    expect(data).not.toHaveProperty('text')
    expect(JSON.stringify(data)).not.toContain('sentinel')
  })

  it('says what search engines ask for', () => {
    expect(markup(free)).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://news.example/world/a-story',
      headline: 'A story',
      description: 'What it is about',
      articleSection: 'World',
      datePublished: '2017-11-03T16:41:00.000Z',
      dateModified: '2017-11-03T16:41:00.000Z',
      author: [
        { '@type': 'Person', name: 'Ada Marsh', url: 'https://news.example/authors/ada-marsh' },
        { '@type': 'Person', name: 'Tom Okafor', url: 'https://news.example/authors/tom-okafor' },
      ],
      image: [
        `https://news.example/media/${'a'.repeat(64)}/480.jpg`,
        `https://news.example/media/${'a'.repeat(64)}/960.jpg`,
      ],
    })
  })

  it('names the time of a correction, and no picture where there is none', () => {
    const data = markup(free, { updatedAt: new Date('2017-11-04T09:00:00Z'), lead: null })
    expect(data).toMatchObject({ dateModified: '2017-11-04T09:00:00.000Z' })
    expect(data).not.toHaveProperty('image')
  })
})
