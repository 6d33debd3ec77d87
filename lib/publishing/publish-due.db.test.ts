import { beforeEach, describe, expect, it } from 'vitest'
import { findArticle } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'
import { publishDue } from './publish-due'
import { door, editor, publishSample, sampleArticle } from './sample-article'
import { scheduleArticle } from './schedule-article'
import { unscheduleArticle } from './unschedule-article'

databaseSuite()

beforeEach(() => db().article.deleteMany())

const toCome = new Date('2040-01-01T07:00:00Z')
const row = (id: string) => db().article.findUniqueOrThrow({ where: { id } })

async function scheduled(slug = 'harbour-bridge-reopens'): Promise<string> {
  const { id } = await createArticle(editor, sampleArticle({ slug }))
  await scheduleArticle(door, id, toCome)
  return id
}

const comeDue = (id: string, hour = new Date(Date.now() - 3_600_000)) =>
  db().article.update({ where: { id }, data: { scheduledFor: hour } })

describe('scheduleArticle', () => {
  it('keeps the hour, and shows nothing of the article', async () => {
    const id = await scheduled()
    expect(await row(id)).toMatchObject({ status: 'scheduled', scheduledFor: toCome })
    expect(await findArticle('harbour-bridge-reopens')).toBeNull()
  })

  it('gives it another hour, and takes it off the schedule', async () => {
    const id = await scheduled()
    const later = new Date('2041-01-01T07:00:00Z')
    await scheduleArticle(door, id, later)
    expect(await row(id)).toMatchObject({ scheduledFor: later })
    await unscheduleArticle(door, id)
    expect(await row(id)).toMatchObject({ status: 'draft', scheduledFor: null })
  })

  it('refuses an hour that is over, an article without text, and one that is published', async () => {
    const id = await scheduled()
    await expect(scheduleArticle(door, id, new Date())).rejects.toThrow(InvalidInputError)
    const empty = sampleArticle({ slug: 'empty', body: { type: 'doc', content: [] } })
    const draft = await createArticle(editor, empty)
    await expect(scheduleArticle(door, draft.id, toCome)).rejects.toThrow(InvalidInputError)
    const shown = await publishSample({ slug: 'shown' })
    await expect(scheduleArticle(door, shown, toCome)).rejects.toThrow(InvalidInputError)
    await expect(unscheduleArticle(door, shown)).rejects.toThrow(InvalidInputError)
  })

  it('refuses a writer', async () => {
    const id = await scheduled()
    const writer = { kind: 'staff', userId: '1', role: 'writer' } as const
    await expect(scheduleArticle(writer, id, toCome)).rejects.toThrow(ForbiddenError)
    await expect(unscheduleArticle(writer, id)).rejects.toThrow(ForbiddenError)
  })

  it('knows no scheduled article without an hour', async () => {
    const id = await scheduled()
    const without = db().article.update({ where: { id }, data: { scheduledFor: null } })
    await expect(without).rejects.toThrow()
  })
})

describe('publishDue', () => {
  it('publishes what is due and nothing else, with the time of publication', async () => {
    await comeDue(await scheduled())
    await scheduled('another-day')
    expect(await publishDue()).toEqual(['/world/harbour-bridge-reopens'])
    const article = await findArticle('harbour-bridge-reopens')
    expect(article?.teaserBlocks).toBe(1)
    expect(Math.abs(Date.now() - (article?.firstPublishedAt.getTime() ?? 0))).toBeLessThan(60_000)
    expect(await findArticle('another-day')).toBeNull()
    expect(await publishDue()).toEqual([])
  })

  it('publishes each article once when several processes try', async () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
    for (const slug of slugs) await comeDue(await scheduled(slug))
    const published = await Promise.all([publishDue(), publishDue(), publishDue()])
    expect(published.flat().sort()).toEqual(slugs.map((slug) => `/world/${slug}`))
  })

  it('is not held up by an article that cannot be published', async () => {
    const broken = await scheduled('broken')
    await comeDue(broken, new Date(0))
    await db().articleBody.update({ where: { articleId: broken }, data: { document: {} } })
    await comeDue(await scheduled('whole'))
    expect(await publishDue()).toEqual(['/world/whole'])
    expect(await row(broken)).toMatchObject({ status: 'scheduled' })
  })

  it('leaves alone what an editor published before', async () => {
    const id = await scheduled()
    await publishArticle(door, id)
    expect(await row(id)).toMatchObject({ status: 'published', scheduledFor: null })
    expect(await publishDue()).toEqual([])
  })
})
