import { describe, expect, it } from 'vitest'
import type { ArticleView } from '@/lib/articles/types'
import type { Decision } from '@/lib/gate/decide'
import { newsArticle } from './news-article'
import { article, pictureOf } from './sample-view'

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

  it('keeps the headline where it is shared by another title', () => {
    expect(markup(free, { socialTitle: 'Shared by another' })).toMatchObject({
      headline: 'A story',
    })
  })

  it('names the picture for sharing too, once where it is its own', () => {
    const pathsOf = (letter: string) =>
      [480, 960].map((width) => `https://news.example/media/${letter.repeat(64)}/${width}.jpg`)
    const share = (letter: string) => ({ share: { picture: pictureOf(letter), alt: '' } })
    expect(markup(free, share('b')).image).toEqual([...pathsOf('a'), ...pathsOf('b')])
    expect(markup(free, share('a')).image).toEqual(pathsOf('a'))
  })
})
