import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { readStories, type StoryList } from './story-list'

databaseSuite()

const minute = 60_000
const start = Date.parse('2017-11-01T00:00:00Z')

let topicId: string
let authorId: string

beforeEach(async () => {
  await db().article.deleteMany()
  await db().topic.deleteMany()
  await db().author.deleteMany()
  topicId = (await db().topic.create({ data: { slug: 'floods', name: 'Floods' } })).id
  authorId = (await db().author.create({ data: { slug: 'ada-marsh', name: 'Ada Marsh' } })).id
})

async function publish(slug: string, minutes: number, data: object = {}): Promise<string> {
  const { id } = await db().article.create({
    data: {
      slug,
      section: 'world',
      headline: slug,
      standfirst: '',
      teaser: {},
      status: 'published',
      firstPublishedAt: new Date(start + minutes * minute),
      topics: { create: { topicId } },
      authors: { create: { authorId, position: 0 } },
      ...data,
    },
  })
  return id
}

const publishMany = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => publish(`s${index + 1}`, index + 1)))

const lists = (): Record<string, StoryList> => ({
  section: { of: 'section', slug: 'world' },
  topic: { of: 'topic', id: topicId },
  author: { of: 'author', id: authorId },
  period: { of: 'period', from: new Date(start), until: new Date(start + 24 * 60 * minute) },
})

async function read(of: string, address: string | null, size = 3) {
  const list = lists()[of] as StoryList
  const cursor = address?.split('after=')[1] ?? null
  const page = await readStories(list, { path: '/list', cursor, size })
  return page && { ...page, slugs: page.rows.map(({ slug }) => slug).join(' ') }
}

describe.each(['section', 'topic', 'author', 'period'])('the list of a %s', (of) => {
  it('shows the newest first, and what was published together in one order', async () => {
    for (const slug of ['one', 'two', 'three', 'four']) await publish(slug, 5)
    await publish('old', 1)
    await publish('new', 9)
    const first = await read(of, null)
    const second = await read(of, first?.next ?? null)
    expect([first?.slugs, second?.slugs]).toEqual(['new four three', 'two one old'])
    expect(second?.next).toBeNull()
  })

  it('shows the same page while stories arrive, and finds the way back', async () => {
    await publishMany(9)
    const first = await read(of, null)
    const second = await read(of, first?.next ?? null)
    expect([first?.slugs, second?.slugs]).toEqual(['s9 s8 s7', 's6 s5 s4'])
    expect(second?.previous).toBe('/list')

    await publish('s10', 10)
    await publish('s11', 11)
    const again = await read(of, first?.next ?? null)
    expect(again?.slugs).toBe(second?.slugs)
    expect(again?.next).toBe(second?.next)
    expect((await read(of, again?.previous ?? null))?.slugs).toBe('s9 s8 s7')
  })

  it('does not show what is not published', async () => {
    await publish('shown', 1)
    await publish('draft', 2, { status: 'draft' })
    await publish('timeless', 3, { firstPublishedAt: null })
    expect((await read(of, null))?.slugs).toBe('shown')
  })

  it('follows a story that is taken back, shown again and moved in time', async () => {
    for (const [index, slug] of ['one', 'two', 'three'].entries()) await publish(slug, index)
    const update = (data: object) => db().article.update({ where: { slug: 'two' }, data })
    await update({ status: 'draft' })
    expect((await read(of, null))?.slugs).toBe('three one')
    await update({ status: 'published', firstPublishedAt: new Date(start + 9 * minute) })
    expect((await read(of, null))?.slugs).toBe('two three one')
  })

  it('knows a cursor whose story is gone from one that is in the list', async () => {
    await publishMany(5)
    const { next = null } = (await read(of, null)) ?? {}
    expect((await read(of, next))?.isKnown).toBe(true)
    await db().article.delete({ where: { slug: 's3' } })
    expect(await read(of, next)).toMatchObject({ slugs: 's2 s1', isKnown: false })
  })
})

it('a period begins at its first instant and ends before its last', async () => {
  const day = 24 * 60
  await publish('before', -1 / minute)
  await publish('first', 0)
  await publish('last', day - 1 / minute)
  await publish('after', day)
  expect((await read('period', null))?.slugs).toBe('last first')
})

it('a topic that is added to a published story shows it', async () => {
  const id = await publish('one', 1, { topics: {} })
  expect((await read('topic', null))?.slugs).toBe('')
  await db().articleTopic.create({ data: { articleId: id, topicId } })
  expect((await read('topic', null))?.slugs).toBe('one')
})

it('a topic that is added while the story is published is not forgotten', async () => {
  const id = await publish('one', 1, { topics: {}, status: 'draft' })
  await db().$transaction(async (publishing) => {
    await publishing.article.update({ where: { id }, data: { status: 'published' } })
    const adding = db().articleTopic.create({ data: { articleId: id, topicId } })
    await expect(Promise.race([adding, waited(300)])).resolves.toBe('waiting')
    return { adding }
  })
  await expect.poll(async () => (await read('topic', null))?.slugs).toBe('one')
})

const waited = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(() => resolve('waiting'), milliseconds))
