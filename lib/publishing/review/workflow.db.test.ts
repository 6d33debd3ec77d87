import { beforeEach, describe, expect, it } from 'vitest'
import { paragraph } from '@/lib/articles/document-builders'
import { findArticle } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { changeSetting } from '@/lib/settings/change-setting'
import { openDraft } from '../drafts/open-draft'
import { restoreRevision } from '../drafts/restore-revision'
import { listRevisions } from '../drafts/revisions'
import { publishArticle } from '../publish-article'
import { publishDue } from '../publish-due'
import { sampleBody } from '../sample-article'
import { scheduleArticle } from '../schedule-article'
import { approveArticle } from './approve-article'
import { listNotes } from './notes'
import { approved, editor, save, staff, writer, written } from './sample-workflow'
import { sendBackArticle } from './send-back-article'
import { submitArticle, takeBackArticle } from './submit-article'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
})

const deeds = async (subjectId: string) =>
  (await db().auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(
    ({ action, role }) => `${role} ${action}`,
  )

describe('a text', () => {
  it('goes from its writer to the editors and back, and out', async () => {
    const { id, version, slug } = await written()
    await submitArticle(writer, id, { version, note: 'Ready.' })
    await sendBackArticle(editor, id, { version, note: 'Name the engineer.' })
    const better = await save(writer, id, { standfirst: 'Ines Roth and her engineers mended it' })
    await submitArticle(writer, id, { version: better, note: '' })
    await approveArticle(editor, id, { version: better })
    expect(await findArticle(slug)).toBeNull()
    await publishArticle(editor, id)

    expect(await findArticle(slug)).toMatchObject({
      standfirst: 'Ines Roth and her engineers mended it',
      teaser: sampleBody.slice(0, 1),
      authors: [{ name: 'Ada Marsh' }],
    })
    expect((await listNotes(writer, id)).map(({ text }) => text)).toEqual([
      'Name the engineer.',
      'Ready.',
    ])
    expect(await deeds(id)).toEqual([
      'writer article.begun',
      'writer article.submitted',
      'editor article.sent-back',
      'writer article.submitted',
      'editor article.approved',
      'editor article.published',
    ])
    expect(await openDraft(editor, id)).toMatchObject({
      publishedVersion: better,
      changedBy: [],
      status: 'published',
    })
  })

  it('is not approved by whoever wrote a part of it, unless the newsroom says so', async () => {
    const { id } = await written()
    const version = await save(editor, id, { place: 'Hamburg' })
    await submitArticle(editor, id, { version, note: '' })
    await expect(approveArticle(editor, id, { version })).rejects.toThrow(/another editor/)
    await approveArticle(staff('admin'), id, { version })

    const own = await written(editor)
    await submitArticle(editor, own.id, { version: own.version, note: '' })
    await expect(approveArticle(editor, own.id, own)).rejects.toThrow(/another editor/)
    await changeSetting(staff('admin'), 'approvalByAnother', false)
    await approveArticle(editor, own.id, own)
    await changeSetting(staff('admin'), 'approvalByAnother', true)
  })

  it('is approved as it was read: not after somebody changed it', async () => {
    const { id, version } = await written()
    await submitArticle(writer, id, { version, note: '' })
    const newer = await save(writer, id, { place: 'Hamburg' })
    await expect(approveArticle(editor, id, { version })).rejects.toThrow(/changed since/)
    await approveArticle(editor, id, { version: newer })
  })

  it('is published as it was approved, whatever was typed since', async () => {
    const { id, slug, version } = await approved()
    const newer = await save(writer, id, { headline: 'Harbour bridge closes again, says nobody' })
    await publishArticle(editor, id)
    expect((await findArticle(slug))?.headline).toBe('Harbour bridge reopens after the flood')
    expect(await openDraft(editor, id)).toMatchObject({
      stage: 'writing',
      version: newer,
      publishedVersion: version,
      content: { headline: 'Harbour bridge closes again, says nobody' },
    })
  })

  it('comes out by the clock as it was approved', async () => {
    const { id, slug } = await approved()
    await scheduleArticle(editor, id, new Date(Date.now() + 60_000))
    await save(writer, id, { headline: 'Harbour bridge closes again, says nobody' })
    await db().article.update({ where: { id }, data: { scheduledFor: new Date() } })
    await publishDue()
    expect((await findArticle(slug))?.headline).toBe('Harbour bridge reopens after the flood')
    expect((await deeds(id)).at(-1)).toBe('system article.published')
  })

  it('changes for readers when its next version is published, and says that it was updated', async () => {
    const { id, slug } = await approved()
    await publishArticle(editor, id)
    expect((await findArticle(slug))?.updatedAt).toBeNull()
    const body = { type: 'doc' as const, content: [...sampleBody, paragraph('It stayed open.')] }
    const version = await save(writer, id, { body })
    expect((await findArticle(slug))?.updatedAt).toBeNull()
    await submitArticle(writer, id, { version, note: '' })
    await approveArticle(editor, id, { version })
    await publishArticle(editor, id)
    expect((await findArticle(slug))?.updatedAt).not.toBeNull()
    expect(await db().articleBody.findUnique({ where: { articleId: id } })).toMatchObject({
      document: body,
    })
  })

  it.each<[string, (id: string, version: number) => Promise<unknown>]>([
    ['published', (id) => publishArticle(editor, id)],
    ['scheduled', (id) => scheduleArticle(editor, id, new Date(Date.now() + 60_000))],
  ])('is not %s before it is approved', async (_name, attempt) => {
    const { id, version } = await written()
    await expect(attempt(id, version)).rejects.toThrow(/has to be approved/)
    await submitArticle(writer, id, { version, note: '' })
    await expect(attempt(id, version)).rejects.toThrow(/has to be approved/)
  })

  it('is not published while something is missing, and says where', async () => {
    const { id } = await written()
    const body = {
      type: 'doc' as const,
      content: [
        ...sampleBody,
        { type: 'figure' as const, attrs: { media: null, alt: '', caption: '', credit: '' } },
        paragraph({
          type: 'text',
          text: 'Read on',
          marks: [{ type: 'link', attrs: { href: '/world/nothing-here' } }],
        }),
      ],
    }
    const version = await save(writer, id, { body, headline: 'Short', authors: [] })
    await submitArticle(writer, id, { version, note: '' })
    await approveArticle(editor, id, { version })
    const refusal = publishArticle(editor, id)
    await expect(refusal).rejects.toThrow(InvalidInputError)
    await expect(refusal).rejects.toThrow(
      /Headline.*Authors.*Picture at block 4.*\/world\/nothing-here/s,
    )
    expect((await db().article.findUniqueOrThrow({ where: { id } })).status).toBe('draft')
  })

  it('is taken back by its writer, not while an editor has approved it', async () => {
    const { id, version } = await written()
    await submitArticle(writer, id, { version, note: '' })
    await takeBackArticle(writer, id, { version })
    await expect(approveArticle(editor, id, { version })).rejects.toThrow(InvalidInputError)
    await submitArticle(writer, id, { version, note: '' })
    await approveArticle(editor, id, { version })
    await expect(takeBackArticle(writer, id, { version })).rejects.toThrow(InvalidInputError)
  })
})

describe('a revision', () => {
  it('is kept of every step, and restoring one loses nothing', async () => {
    const { id, version } = await written()
    await submitArticle(writer, id, { version, note: '' })
    const newer = await save(editor, id, { place: 'Hamburg' })
    await restoreRevision(writer, id, version)

    const draft = await openDraft(writer, id)
    expect(draft).toMatchObject({ version: newer + 1, content: { place: '' } })
    expect((await listRevisions(writer, id)).map((row) => [row.version, row.reason])).toEqual([
      [newer + 1, 'restored'],
      [newer, 'saved'],
      [version, 'submitted'],
      [1, 'begun'],
    ])
  })

  it('is never changed', async () => {
    const { id } = await written()
    await expect(
      db()
        .$executeRaw`UPDATE "ArticleRevision" SET reason = 'saved' WHERE "articleId" = ${id}::uuid`,
    ).rejects.toThrow(/append-only/)
  })
})
