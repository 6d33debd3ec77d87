import { beforeEach, describe, expect, it } from 'vitest'
import { findArticle } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { publishArticle } from '../publish-article'
import { publishDue } from '../publish-due'
import { approved, editor, save, writer, written } from '../review/sample-workflow'
import { door } from '../sample-article'
import { scheduleArticle } from '../schedule-article'
import { openDraft } from './open-draft'
import { listRevisions } from './revisions'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
})

const inAnHour = () => new Date(Date.now() + 3_600_000)
const overSince = (id: string, seconds: number) =>
  db().article.update({
    where: { id },
    data: { scheduledFor: new Date(Date.now() - seconds * 1_000) },
  })
const later = 'Harbour bridge closes again, says nobody'

describe('what a door of the software takes for approved', () => {
  it('comes out at its hour, whatever was typed since', async () => {
    const { id, slug } = await written()
    await scheduleArticle(door, id, inAnHour())
    await save(writer, id, { headline: later })
    await overSince(id, 1)
    expect(await publishDue()).toEqual([`/world/${slug}`])
    expect((await findArticle(slug))?.headline).toBe('Harbour bridge reopens after the flood')
  })

  it('can be published by an editor before', async () => {
    const { id, slug } = await written()
    await scheduleArticle(door, id, inAnHour())
    await save(writer, id, { headline: later })
    await publishArticle(editor, id)
    expect((await findArticle(slug))?.headline).toBe('Harbour bridge reopens after the flood')
  })
})

describe('the history of a text', () => {
  it('calls nothing published that was typed since the approval', async () => {
    const { id, version } = await approved()
    const newer = await save(writer, id, { headline: later })
    await publishArticle(editor, id)
    const revisions = await listRevisions(editor, id)
    expect(revisions.filter(({ reason }) => reason === 'published')).toEqual([])
    expect(revisions.map((revision) => revision.version)).toEqual([version, 1])
    expect(await openDraft(editor, id)).toMatchObject({
      version: newer,
      publishedVersion: version,
    })
  })
})

describe('a schedule', () => {
  it('is overdue when its hour is over by more than a minute', async () => {
    const { id } = await approved()
    expect(await openDraft(editor, id)).toMatchObject({ isOverdue: false })
    await scheduleArticle(editor, id, inAnHour())
    expect(await openDraft(editor, id)).toMatchObject({ isOverdue: false })
    await overSince(id, 30)
    expect(await openDraft(editor, id)).toMatchObject({ isOverdue: false })
    await overSince(id, 90)
    expect(await openDraft(editor, id)).toMatchObject({ isOverdue: true })
  })
})
