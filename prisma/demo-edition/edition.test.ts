import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { articleDocument, type Block, type Text } from '@/lib/articles/document'
import { authors } from './authors'
import { corrections } from './corrections'
import { articles } from './edition'
import { topics } from './topics'
import type { DemoArticle } from './types'

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url))
const bySlug = new Map(articles.map((article) => [article.slug, article]))
const paths = articles.map(({ section, slug }) => `/${section}/${slug}`)
const pagesOfTheSite = ['/terms', '/cookies', '/privacy', '/corrections', '/register']

describe('the demo edition', () => {
  it('has every article of its folder', () => {
    const files = readdirSync(folder('articles')).map((file) => file.replace(/\.ts$/, ''))
    expect(files.sort()).toEqual([...bySlug.keys()].sort())
  })

  it('gives every article a slug of its own, in kebab-case', () => {
    expect(bySlug.size).toBe(articles.length)
    for (const { slug } of articles) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('is large and mixed enough to fill a front page', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12)
    expect(new Set(articles.map(({ section }) => section)).size).toBeGreaterThanOrEqual(4)
    const levels = new Set(articles.map(({ access }) => access))
    expect([...levels].sort()).toEqual(['free', 'premium', 'registered'])
  })

  it('runs from the newest to the oldest', () => {
    const instants = articles.map(({ publishedAt }) => Date.parse(publishedAt))
    expect(instants).toEqual(instants.toSorted((a, b) => b - a))
  })

  it('names only authors, topics and pictures that somebody uses', () => {
    const used = (keys: (article: DemoArticle) => string[]) =>
      [...new Set(articles.flatMap(keys))].sort()
    expect(Object.keys(authors).sort()).toEqual(used((article) => article.authors))
    expect(Object.keys(topics).sort()).toEqual(used((article) => article.topics))
    const pictures = used((article) => figuresOf(article).map(({ name }) => `${name}.svg`))
    expect(readdirSync(folder('pictures')).sort()).toEqual(pictures)
  })
})

it('corrects articles that it has, after they were published', () => {
  for (const { slug, correctedAt } of corrections) {
    const publishedAt = bySlug.get(slug)?.publishedAt ?? ''
    expect(Date.parse(correctedAt)).toBeGreaterThan(Date.parse(publishedAt))
  }
})

describe.each(articles)('$slug', (article) => {
  it('has a body that the schema accepts', () => {
    expect(articleDocument.safeParse({ type: 'doc', content: article.body }).error).toBeUndefined()
  })

  it('has a headline, a standfirst, a byline and dates in order', () => {
    expect(article.headline.length).toBeGreaterThan(0)
    expect(article.standfirst.length).toBeGreaterThan(0)
    for (const author of article.authors) expect(authors).toHaveProperty([author])
    for (const topic of article.topics) expect(topics).toHaveProperty([topic])
    expect(article.authors.length * article.topics.length).toBeGreaterThan(0)
    const updatedAt = article.updatedAt ?? article.publishedAt
    expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(Date.parse(article.publishedAt))
  })

  it('relates to stories of the edition under their exact headlines', () => {
    for (const block of article.body) {
      if (block.type !== 'relatedStory') continue
      const related = bySlug.get(block.attrs.slug ?? '')
      expect(block.attrs.headline).toBe(related?.headline)
      expect(related).not.toBe(article)
    }
  })

  it('links only to pages that exist here, or away over https', () => {
    for (const href of article.body.flatMap(textsOf).flatMap(hrefsOf)) {
      if (href.startsWith('/')) expect([...paths, ...pagesOfTheSite]).toContain(href)
      else expect(href).toMatch(/^https:/)
    }
  })

  it('describes, explains and credits every picture', () => {
    for (const { name, alt, caption, credit } of figuresOf(article)) {
      expect(existsSync(`${folder('pictures')}${name}.svg`), `${name}.svg`).toBe(true)
      for (const words of [alt, caption, credit]) expect(words.trim()).not.toBe('')
    }
  })

  it('pulls quotes without an attribution from its own text', () => {
    const paragraphs = article.body.filter(({ type }) => type !== 'pullQuote').map(wordsOf)
    for (const block of article.body) {
      if (block.type !== 'pullQuote' || block.attrs.attribution) continue
      expect(paragraphs.join('\n')).toContain(wordsOf(block))
    }
  })
})

describe('the Deir Ezzor article', () => {
  it('keeps the shape of the page the site was made for', () => {
    const article = bySlug.get('isis-driven-out-of-final-city-stronghold-in-syria')
    expect(article?.section).toBe('world')
    expect(Date.parse(article?.publishedAt ?? '')).toBe(Date.parse('2017-11-03T16:41:00Z'))
    expect(article?.lead).not.toBeNull()
    const count = (type: Block['type']) => article?.body.filter((b) => b.type === type).length
    expect(count('paragraph')).toBe(22)
    expect(count('figure')).toBe(2)
    expect(count('relatedStory')).toBe(1)
  })
})

function figuresOf({ lead, body }: DemoArticle) {
  const inBody = body.flatMap((block) => (block.type === 'figure' ? [block.attrs] : []))
  return [
    ...(lead ? [{ ...lead, name: lead.picture }] : []),
    ...inBody.map((attrs) => ({ ...attrs, name: attrs.media })),
  ]
}

function textsOf(block: Block): Text[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return block.content
    case 'blockquote':
      return block.content.flatMap(({ content }) => content)
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(({ content }) => content))
    default:
      return []
  }
}

function hrefsOf({ marks = [] }: Text): string[] {
  return marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
}

function wordsOf(block: Block): string {
  return textsOf(block)
    .map(({ text }) => text)
    .join('')
}
