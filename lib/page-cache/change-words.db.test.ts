import { afterEach, expect, it } from 'vitest'
import { today } from '@/lib/consent/queries'
import { tellInForce } from '@/lib/consent/tell-in-force'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { wordsOf } from './sample-listener'

databaseSuite()

const mine = { slug: 'flood', section: 'world', headline: 'Flood', standfirst: '', teaser: {} }
const alone = (slug: string) => [`article:${slug}`, 'front', 'section:world']
const lists = (slug: string) => [`author:by-${slug}`, `topic:on-${slug}`]
const of = (slug: string, ...more: string[]) => [...alone(slug), ...lists(slug), ...more].sort()

async function makeArticle(slug = 'flood') {
  const { id } = await db().article.create({
    data: {
      ...mine,
      slug,
      articleBody: { create: { document: {} } },
      authors: {
        create: { position: 0, author: { create: { slug: `by-${slug}`, name: 'Ada' } } },
      },
      topics: { create: { topic: { create: { slug: `on-${slug}`, name: 'Floods' } } } },
    },
  })
  return id
}

afterEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
  await db().topic.deleteMany()
  await db().media.deleteMany()
})

const update = (data: object) => () => db().article.update({ where: { slug: 'flood' }, data })

it('name a new article', async () => {
  expect(await wordsOf(() => makeArticle())).toEqual(of('flood', 'authors', 'topics'))
})

it.each<[change: string, make: () => Promise<unknown>, words: string[]]>([
  ['is edited', update({ headline: 'A flood' }), of('flood')],
  ['is published', update({ status: 'published' }), of('flood', 'authors', 'topics')],
  ['is withdrawn', update({ status: 'withdrawn' }), of('flood', 'authors', 'topics')],
  ['gets another access', update({ access: 'premium' }), of('flood')],
  ['moves', update({ slug: 'rain' }), of('flood', 'article:rain')],
  ['goes to another section', update({ section: 'science' }), of('flood', 'section:science')],
  [
    'gets another body',
    () => db().articleBody.updateMany({ data: { document: [] } }),
    alone('flood'),
  ],
  ['loses its body', () => db().articleBody.deleteMany(), alone('flood')],
  [
    'loses an author',
    () => db().articleAuthor.deleteMany(),
    [...alone('flood'), 'author:by-flood', 'authors'],
  ],
  [
    'changes its byline',
    () => db().articleAuthor.updateMany({ data: { position: 1 } }),
    [...alone('flood'), 'author:by-flood', 'authors'],
  ],
  [
    'loses a topic',
    () => db().articleTopic.deleteMany(),
    [...alone('flood'), 'topic:on-flood', 'topics'],
  ],
  ['is deleted', () => db().article.deleteMany(), of('flood', 'authors', 'topics')],
])('name an article that %s', async (_change, make, words) => {
  await makeArticle()
  expect(await wordsOf(make)).toEqual(words.toSorted())
})

it('name each of the articles that one statement changes', async () => {
  await makeArticle('one')
  await makeArticle('two')
  const words = await wordsOf(() => db().article.updateMany({ data: { headline: 'Both' } }))
  expect(words).toEqual([...new Set([...of('one'), ...of('two')])].sort())
})

it('name the months, of UTC, that an article is moved between', async () => {
  await makeArticle()
  const at = (time: string) => update({ firstPublishedAt: new Date(time) })
  expect(await wordsOf(at('2017-10-31T23:59:59Z'))).toContain('month:2017-10')
  expect(await wordsOf(at('2017-11-01T00:00:00Z'))).toEqual(
    of('flood', 'authors', 'month:2017-10', 'month:2017-11', 'topics'),
  )
})

it('name a correction’s article, and the list of corrections', async () => {
  const articleId = await makeArticle()
  const correction = { articleId, text: 'It was a river.', correctedAt: new Date() }
  const words = ['article:flood', 'corrections']
  expect(await wordsOf(() => db().correction.create({ data: correction }))).toEqual(words)
  expect(await wordsOf(update({ headline: 'A flood' }))).toEqual(of('flood', 'corrections'))
  expect(await wordsOf(() => db().correction.deleteMany())).toEqual(words)
})

it('name the pages of an author of whom something else is said than the name', async () => {
  await makeArticle()
  const words = await wordsOf(() => db().author.updateMany({ data: { bio: 'Writes.' } }))
  expect(words).toEqual(['author:by-flood', 'authors'])
})

const arrange = (front: string, articleId: string) =>
  db().frontArrangement.create({
    data: {
      front,
      version: 1,
      savedBy: 'cli',
      placements: { createMany: { data: [{ articleId, slot: 0 }] } },
    },
  })

it('name the front that is arranged, and no other page', async () => {
  const id = await makeArticle()
  expect(await wordsOf(() => arrange('world', id))).toEqual(['arrangement:world'])
  expect(await wordsOf(() => arrange('front', id))).toEqual(['arrangement:front'])
  const update = () => db().frontPlacement.updateMany({ data: { slot: 1 } })
  expect(await wordsOf(update)).toEqual(['arrangement:front', 'arrangement:world'])
  const remove = () => db().frontArrangement.deleteMany()
  expect(await wordsOf(remove)).toEqual(['arrangement:front', 'arrangement:world'])
})

it('name an article whose picture for sharing is drawn, and no list', async () => {
  const articleId = await makeArticle()
  const draw = (mediaId: string | null) => () =>
    db().sharePicture.upsert({
      where: { articleId },
      create: { articleId, mediaId },
      update: { mediaId },
    })
  for (const id of ['one', 'other'])
    await db().media.create({ data: { id, width: 1, height: 1, widths: [] } })
  expect(await wordsOf(draw(null))).toEqual([])
  expect(await wordsOf(draw('one'))).toEqual(['article:flood'])
  expect(await wordsOf(draw('one'))).toEqual([])
  expect(await wordsOf(draw('other'))).toEqual(['article:flood'])
  await db().sharePicture.deleteMany()
  expect(await wordsOf(draw('one'))).toEqual(['article:flood'])
})

it('name an article whose chosen picture for sharing is described anew', async () => {
  await makeArticle()
  const say = (alt: string) => () => db().media.updateMany({ data: { alt } })
  const picture = { id: 'chosen', width: 1, height: 1, widths: [] }
  await db().media.create({ data: { ...picture, withheldAt: null } })
  expect(await wordsOf(say('A bridge'))).toEqual([])
  await update({ socialMediaId: 'chosen' })()
  expect(await wordsOf(say('A bridge'))).toEqual([])
  expect(await wordsOf(say('A boat'))).toEqual(['article:flood'])
})

it('are not said of a change that was taken back', async () => {
  const words = await wordsOf(async () => {
    await db()
      .$transaction(async (transaction) => {
        await transaction.article.create({ data: mine })
        throw new Error('taken back')
      })
      .catch(() => undefined)
  })
  expect(words).toEqual([])
})

it.each<[what: string, make: () => Promise<unknown>]>([
  ['an author is renamed', () => db().author.updateMany({ data: { name: 'Ada Marsh' } })],
  ['a topic is renamed', () => db().topic.updateMany({ data: { name: 'Rain' } })],
  ['articles are truncated', () => db().$executeRaw`TRUNCATE "Article" CASCADE`],
  ['bodies are truncated', () => db().$executeRaw`TRUNCATE "ArticleBody"`],
])('are everything when %s', async (_what, make) => {
  await makeArticle()
  expect(await wordsOf(make)).toContain('everything')
})

it('name the kind of a new legal document', async () => {
  const document = {
    wordingHash: 'x',
    version: 9,
    title: '',
    body: {},
    effectiveFrom: new Date(Date.now() + 2 * 86_400_000),
  }
  const make = () => db().legalDocument.create({ data: { ...document, kind: 'agreement' } })
  expect(await wordsOf(make)).toEqual(['legal:agreement'])
  expect(await wordsOf(() => db().legalDocument.deleteMany())).toEqual(['legal:agreement'])
})

it('name the kinds of documents that were announced for today, when they are told', async () => {
  const day = 86_400_000
  const make = (kind: 'terms' | 'cookies' | 'privacy', inDays: number, madeDaysAgo: number) =>
    db().legalDocument.create({
      data: {
        ...{ wordingHash: kind, kind, version: 9, title: '', body: {} },
        effectiveFrom: new Date(today().getTime() + inDays * day),
        createdAt: new Date(Date.now() - madeDaysAgo * day),
      },
    })
  await make('terms', 0, 3)
  await make('cookies', 2, 3)
  await make('privacy', 0, 0)
  expect(await wordsOf(tellInForce)).toEqual(['legal:terms'])
})
