import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from './create-article'
import { editor, sampleArticle, sampleBody } from './sample-article'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
  await db().topic.deleteMany()
})

const create = (changes: object = {}) => createArticle(editor, sampleArticle(changes))

const stored = async () => ({
  articles: await db().article.count(),
  bodies: await db().articleBody.count(),
  authors: await db().author.count(),
  topics: await db().topic.count(),
})
const nothing = { articles: 0, bodies: 0, authors: 0, topics: 0 }

const topic = { slug: 'floods', name: 'Floods' }

it('stores a draft: its public part without a word of the body, and the body apart', async () => {
  const { id } = await create({ topics: [topic], authors: [{ name: 'Tom' }, { name: 'Ada' }] })
  const article = await db().article.findUniqueOrThrow({
    where: { id },
    include: { authors: { orderBy: { position: 'asc' }, include: { author: true } }, topics: true },
  })

  expect(article).toMatchObject({ status: 'draft', firstPublishedAt: null, teaserBlocks: 0 })
  expect(article.teaser).toEqual({ type: 'doc', content: [] })
  expect(JSON.stringify(article)).not.toContain('sealed')
  expect(article.authors.map(({ author }) => author.name)).toEqual(['Tom', 'Ada'])
  const { document } = await db().articleBody.findUniqueOrThrow({ where: { articleId: id } })
  expect(document).toEqual({ type: 'doc', content: sampleBody })
})

it('says in the log who brought it', async () => {
  const { id } = await create()
  expect(await db().auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
    { actor: 'an editor', action: 'article.begun', subject: sampleArticle().headline },
  ])
})

describe('what is not in the schema', () => {
  const text = (value: object) => ({ type: 'paragraph', content: [{ type: 'text', ...value }] })
  const linked = (href: string) => text({ text: 'x', marks: [{ type: 'link', attrs: { href } }] })

  it.each<[name: string, block: object]>([
    ['a script', { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }],
    ['raw HTML', { type: 'html', html: '<img src=x onerror=alert(1)>' }],
    ['an embed', { type: 'iframe', attrs: { src: 'https://evil.example' } }],
    ['a handler', { ...text({ text: 'x' }), attrs: { onclick: 'alert(1)' } }],
    ['a style', text({ text: 'x', style: 'position:fixed' })],
    ['an unknown mark', text({ text: 'x', marks: [{ type: 'blink' }] })],
    ['a script in a link', linked('javascript:alert(1)')],
    ['a script in a link, in capitals', linked('JaVaScRiPt:alert(1)')],
    ['data in a link', linked('data:text/html,<script>alert(1)</script>')],
    ['another host in a path', linked('//evil.example')],
    ['another host in a path, with a backslash', linked('/\\evil.example')],
    ['a heading of the first level', { type: 'heading', attrs: { level: 1 }, content: [] }],
    ['an attribute of a figure', { type: 'figure', attrs: { media: null, src: 'x' } }],
    ['an empty paragraph', { type: 'paragraph', content: [] }],
  ])('is refused in a body: %s', async (_name, block) => {
    await expect(create({ body: { type: 'doc', content: [block] } })).rejects.toThrow()
    expect(await stored()).toEqual(nothing)
  })

  it.each<[name: string, changes: object]>([
    ['an unknown section', { section: 'nowhere' }],
    ['an unknown access', { access: 'everybody' }],
    ['a slug that leaves its folder', { slug: '../account' }],
    ['a slug in capitals', { slug: 'Account' }],
    ['an empty headline', { headline: '   ' }],
    ['no author', { authors: [] }],
    ['an author without a name', { authors: [{ name: ' ' }] }],
    ['a negative teaser', { teaserEndsAfter: -1 }],
  ])('is refused elsewhere: %s', async (_name, changes) => {
    await expect(create(changes)).rejects.toThrow()
    expect(await stored()).toEqual(nothing)
  })

  it('sets nothing that only publishing sets', async () => {
    const { id } = await create({
      id: '00000000-0000-7000-8000-000000000000',
      status: 'published',
      teaser: { type: 'doc', content: sampleBody },
      teaserBlocks: 3,
      wordCount: 9999,
      createdAt: new Date(0),
    })
    const article = await db().article.findUniqueOrThrow({ where: { id } })
    expect(article).toMatchObject({ status: 'draft', teaserBlocks: 0 })
    expect(article.id).not.toBe('00000000-0000-7000-8000-000000000000')
    expect(article.teaser).toEqual({ type: 'doc', content: [] })
    expect(article.wordCount).toBeLessThan(200)
    expect(article.createdAt.getTime()).toBeGreaterThan(0)
  })
})

describe('a taken slug', () => {
  it('is refused, and nothing of the second article is stored', async () => {
    await create()
    const before = await stored()
    const second = create({ authors: [{ name: 'Tom Okafor' }], topics: [topic] })
    await expect(second).rejects.toThrow(InvalidInputError)
    expect(await stored()).toEqual(before)
  })

  it('is one for all but the first of five articles that come at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => create()))
    const reasons = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(reasons).toHaveLength(4)
    expect(reasons.filter((reason) => !(reason instanceof InvalidInputError))).toEqual([])
    expect(await stored()).toMatchObject({ articles: 1, bodies: 1 })
  })
})

it('stores nothing when the last step fails', async () => {
  await db().$executeRaw`ALTER TABLE "ArticleTopic" RENAME TO "Elsewhere"`
  await expect(create({ topics: [topic] })).rejects.toThrow()
  await db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "ArticleTopic"`
  expect(await stored()).toEqual(nothing)
})

describe('a byline', () => {
  const bylineOf = async (slug: string, ...names: string[]) => {
    const { id } = await create({ slug, authors: names.map((name) => ({ name })) })
    const rows = await db().articleAuthor.findMany({
      where: { articleId: id },
      orderBy: { position: 'asc' },
      include: { author: true },
    })
    return rows.map(({ author }) => author.name)
  }

  it('knows an author again', async () => {
    await bylineOf('one', 'Ada Marsh')
    await bylineOf('two', 'Ada Marsh', 'Tom Okafor')
    expect(await db().author.count()).toBe(2)
  })

  it.each([
    ['in other letters', 'Иван Петров', '王伟'],
    ['whose names differ by an accent', 'Jose Marti', 'José Martí'],
  ])('does not take one author for another %s', async (_name, first, second) => {
    expect(await bylineOf('one', first)).toEqual([first])
    expect(await bylineOf('two', second)).toEqual([second])
    expect(await bylineOf('three', first, second)).toEqual([first, second])
  })
})

it('is refused to somebody who is no member of staff', async () => {
  const reader = { kind: 'staff', userId: '1', role: 'reader' } as unknown as Actor
  await expect(createArticle(reader, sampleArticle())).rejects.toThrow(ForbiddenError)
  expect(await stored()).toEqual(nothing)
})
