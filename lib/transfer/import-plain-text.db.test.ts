import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { findArticle } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { door, publishSample } from '@/lib/publishing/sample-article'
import { importPlainText } from './import-plain-text'
import { PlainTextError } from './plain-text-error'
import { captionTwice, gate, head } from './sample-text'

databaseSuite()

beforeEach(() => db().article.deleteMany())

const related = 'Flood defences failed twice in a year'
const text = (...inside: string[]) =>
  [
    ...head,
    ...captionTwice,
    '',
    'It opened at dawn.',
    '',
    ...inside,
    '',
    'Nobody fell.',
    gate,
  ].join('\n')

const importText = (source: string, options: { slug?: string; publish?: boolean } = {}) =>
  importPlainText(door, source, {
    section: 'world',
    access: 'premium',
    publish: false,
    ...options,
  })

const derived = 'harbour-bridge-reopens-after-the-flood'
const count = () => db().article.count()

describe('importPlainText', () => {
  it('makes a draft that nobody finds', async () => {
    expect(await importText(text())).toEqual({ path: `/world/${derived}`, related: [] })
    expect(await findArticle(derived)).toBeNull()
    const row = await db().article.findUniqueOrThrow({ where: { slug: derived } })
    expect(row).toMatchObject({ status: 'draft', access: 'premium', section: 'world' })
  })

  it('publishes it, with the time that the text prints', async () => {
    await importText(text(), { publish: true })
    expect(await findArticle(derived)).toMatchObject({
      headline: head[0],
      standfirst: head[1],
      authors: [{ name: 'Ada Marsh' }, { name: 'Tom Okafor' }],
      firstPublishedAt: new Date('2024-07-02T08:05:00Z'),
      lead: { picture: null, caption: captionTwice[0], alt: captionTwice[0] },
      teaser: [{ type: 'paragraph', content: [{ type: 'text', text: 'It opened at dawn.' }] }],
    })
  })

  it('numbers a slug of its own making that is taken', async () => {
    const slugs = [derived, `${derived}-2`, `${derived}-3`]
    for (const slug of slugs) expect((await importText(text())).path).toBe(`/world/${slug}`)
  })

  it('takes a slug that was asked for, or says that it is taken and stores nothing', async () => {
    expect((await importText(text(), { slug: 'the-bridge' })).path).toBe('/world/the-bridge')
    await expect(importText(text(), { slug: 'the-bridge' })).rejects.toThrow(InvalidInputError)
    expect(await count()).toBe(1)
  })

  it('makes a slug for a headline in other letters', async () => {
    const russian = text().replace(String(head[0]), 'Мост снова открыт')
    expect((await importText(russian)).path).toBe('/world/article')
    expect((await importText(russian)).path).toBe('/world/article-2')
  })
})

describe('a related story', () => {
  const slugIn = async (): Promise<unknown> => {
    const { document } = await db().articleBody.findFirstOrThrow({
      where: { article: { slug: derived } },
    })
    const { content } = document as { content: { type: string; attrs?: { slug: unknown } }[] }
    return content.find(({ type }) => type === 'relatedStory')?.attrs?.slug
  }

  it.each([
    ['the same headline', 'Flood defences failed twice in a year', 'floods'],
    ['the headline of another edition', 'Flood defences failed twice in one year', 'floods'],
    ['in capitals', 'FLOOD DEFENCES FAILED TWICE IN A YEAR', 'floods'],
    ['another story', 'Bank raises rates for the first time in ten years', null],
    ['another story about floods', 'Flood in the city', null],
  ])('is looked up: %s', async (_name, headline, slug) => {
    await publishSample({ slug: 'floods', headline })
    const path = slug && `/world/${slug}`
    const imported = await importText(text(related))

    expect(imported.related).toEqual([{ headline: related, slug, path }])
    expect(await slugIn()).toBe(slug)
  })

  it('is the nearest of those that are like it', async () => {
    await publishSample({ slug: 'near', headline: 'Flood defences failed twice in a single year' })
    await publishSample({ slug: 'nearest', headline: related })
    await importText(text(related))
    expect(await slugIn()).toBe('nearest')
  })

  it('is no draft', async () => {
    await importText(text().replace(String(head[0]), related))
    expect((await importText(text(related))).related).toMatchObject([{ slug: null }])
  })
})

describe('nothing is stored', () => {
  it.each([
    ['an empty text', ''],
    ['a text without its date', text().replace(String(head[3]), '')],
    ['a head without a body', head.join('\n')],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['a headline that is too long', text().replace(String(head[0]), 'Bridge '.repeat(40))],
  ])('of %s', async (_name, source) => {
    await expect(importText(source, { publish: true })).rejects.toThrow(PlainTextError)
    expect(await count()).toBe(0)
  })

  it.each([
    ['a standfirst that is too long', text().replace(String(head[1]), 'Engineers '.repeat(60))],
    [
      'more names than a byline holds',
      text().replace(String(head[2]), Array.from({ length: 13 }, (_, n) => `Ada M${n}`).join(', ')),
    ],
  ])('of %s', async (_name, source) => {
    await expect(importText(source, { publish: true })).rejects.toThrow()
    expect(await count()).toBe(0)
  })

  it('for a writer who asks to publish, who may not', async () => {
    const writer: Actor = { kind: 'staff', userId: '1', role: 'writer' }
    const options = { section: 'world', access: 'free', publish: true } as const
    await expect(importPlainText(writer, text(), options)).rejects.toThrow(ForbiddenError)
    expect(await count()).toBe(0)
  })
})
