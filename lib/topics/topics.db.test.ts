import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { readStories } from '@/lib/articles/story-list'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { editor, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { createTopic } from './create-topic'
import { deleteTopic } from './delete-topic'
import { listDeskTopics } from './desk-queries'
import { editTopic } from './edit-topic'
import { mergeTopics } from './merge-topics'
import { presentTopics } from './present-topics'
import { findPresentTopic, findTopic } from './queries'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().topic.deleteMany()
})

const topic = async (slug: string) => (await createTopic(editor, { slug, name: slug })).id

const articleOn = (slug: string, ...topics: string[]) =>
  publishSample({ slug, topics: topics.map((each) => ({ slug: each, name: each })) })

const storiesOf = async (id: string) => {
  const list = { of: 'topic', id } as const
  const page = await readStories(list, { path: '/', cursor: null, size: 10 })
  return page?.rows.map(({ slug }) => slug).sort()
}

describe('a topic', () => {
  it('leads from every slug it had to the present one, and takes one back', async () => {
    const id = await topic('syria')
    await editTopic(editor, id, {
      slug: 'syrian-war',
      name: 'Syrian war',
      description: 'Since 2011',
    })
    await editTopic(editor, id, { slug: 'war-in-syria', name: 'War in Syria' })
    expect(await findPresentTopic('syria')).toBe('war-in-syria')
    expect(await findPresentTopic('syrian-war')).toBe('war-in-syria')
    await editTopic(editor, id, { slug: 'syria', name: 'Syria' })
    expect(await findPresentTopic('syria')).toBeNull()
    expect(await findTopic('syria')).toMatchObject({ id, name: 'Syria' })
  })

  it('gets no slug that another has or had, and an article that names it means that one', async () => {
    const id = await topic('north')
    await editTopic(editor, id, { slug: 'south', name: 'South' })
    const other = await topic('west')
    for (const slug of ['north', 'south']) {
      await expect(topic(slug)).rejects.toThrow(InvalidInputError)
      await expect(editTopic(editor, other, { slug, name: 'x' })).rejects.toThrow(InvalidInputError)
    }
    await articleOn('a-story', 'north')
    expect(await storiesOf(id)).toEqual(['a-story'])
    expect(await db().topic.count()).toBe(2)
  })

  it.each(['', '../x', 'Upper', 'a b'])('has a slug that is one, not %j', async (slug) => {
    await expect(createTopic(editor, { slug, name: 'x' })).rejects.toThrow()
  })

  it('is deleted only while nothing has it', async () => {
    await articleOn('a-story', 'used')
    const used = await findTopic('used')
    await expect(deleteTopic(editor, used?.id ?? '')).rejects.toThrow(InvalidInputError)
    const id = await topic('unused')
    await deleteTopic(editor, id)
    await expect(deleteTopic(editor, id)).rejects.toThrow(NotFoundError)
  })

  it('is found by a part of its name, with how many articles have it', async () => {
    await articleOn('a-story', 'floods')
    await articleOn('another', 'floods')
    await topic('fires')
    expect((await listDeskTopics('LOOD', null)).topics).toMatchObject([
      { slug: 'floods', articles: 2 },
    ])
    expect((await listDeskTopics('%', null)).topics).toEqual([])
    expect((await listDeskTopics('', 'fires')).topics).toMatchObject([{ slug: 'floods' }])
  })
})

describe('two topics that are merged', () => {
  it('are one: articles, addresses and what drafts name', async () => {
    await articleOn('one', 'isis')
    await articleOn('two', 'isis', 'islamic-state')
    await articleOn('three', 'islamic-state')
    await createArticle(
      editor,
      sampleArticle({ slug: 'draft', topics: [{ slug: 'isis', name: '' }] }),
    )
    const [from, into] = [await findTopic('isis'), await findTopic('islamic-state')]
    if (!from || !into) throw new Error('no topics')
    await editTopic(editor, from.id, { slug: 'isil', name: 'Isil' })
    await mergeTopics(editor, { from: from.id, into: into.id })
    expect(await storiesOf(into.id)).toEqual(['one', 'three', 'two'])
    expect(await findTopic('isil')).toBeNull()
    for (const slug of ['isis', 'isil']) expect(await findPresentTopic(slug)).toBe('islamic-state')
    const gone = into.id.replace(/^./, 'f')
    const named = await presentTopics(db(), [from.id, gone, into.id])
    expect(named).toEqual([into.id])
    expect(await db().articleTopic.count({ where: { topicId: into.id } })).toBe(4)
  })

  it('go on being one when that is merged again', async () => {
    const [a, b, c] = [await topic('a'), await topic('b'), await topic('c')]
    await mergeTopics(editor, { from: a, into: b })
    await mergeTopics(editor, { from: b, into: c })
    expect(await findPresentTopic('a')).toBe('c')
    expect(await presentTopics(db(), [a, b])).toEqual([c])
    await expect(mergeTopics(editor, { from: a, into: c })).rejects.toThrow(NotFoundError)
    await expect(mergeTopics(editor, { from: c, into: c })).rejects.toThrow(InvalidInputError)
  })

  it('are not lost when both are merged into each other at once', async () => {
    const [a, b] = [await topic('a'), await topic('b')]
    const outcomes = await Promise.allSettled([
      mergeTopics(editor, { from: a, into: b }),
      mergeTopics(editor, { from: b, into: a }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().topic.count()).toBe(1)
  })
})

const commands: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
  ['createTopic', (actor) => createTopic(actor, { slug: 'new', name: 'New' })],
  ['editTopic', (actor, id) => editTopic(actor, id, { slug: 'new', name: 'New' })],
  ['mergeTopics', (actor, id) => mergeTopics(actor, { from: id, into: id })],
  ['deleteTopic', (actor, id) => deleteTopic(actor, id)],
]

it.each(commands)('%s is not for writers', async (_name, command) => {
  const id = await topic('mine')
  const writer = { kind: 'staff', userId: 'a writer', role: 'writer' } as const
  await expect(command(writer, id)).rejects.toThrow(ForbiddenError)
  expect(await db().topic.findMany()).toMatchObject([{ id, slug: 'mine' }])
})
