import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { beginArticle } from './drafts/begin-article'
import { openDraft } from './drafts/open-draft'
import { saveDraft } from './drafts/save-draft'
import { publishArticle } from './publish-article'
import { approveArticle } from './review/approve-article'
import { submitArticle } from './review/submit-article'
import { sampleBody } from './sample-article'

databaseSuite()

const writerId = randomUUID()
const writer: Actor = { kind: 'staff', userId: writerId, role: 'writer' }
const editor: Actor = { kind: 'staff', userId: randomUUID(), role: 'editor' }

let id: string

beforeEach(async () => {
  await db().article.deleteMany()
  const place = { slug: 'ada-marsh', name: 'Ada Marsh' }
  const author = await db().author.upsert({
    where: { slug: place.slug },
    create: place,
    update: {},
  })
  const topic = await db().topic.upsert({
    where: { slug: 'floods' },
    create: { slug: 'floods', name: 'Floods' },
    update: {},
  })
  const media = 'a'.repeat(64)
  const picture = { id: media, width: 10, height: 10, widths: [10], uploadedBy: writerId }
  await db().media.upsert({ where: { id: media }, create: picture, update: {} })
  id = (await beginArticle(writer, { headline: 'Harbour bridge reopens', section: 'world' })).id
  const { content } = await openDraft(writer, id)
  const saved = await saveDraft(writer, id, {
    baseVersion: 1,
    saveId: randomUUID(),
    byHand: false,
    content: {
      ...content,
      headline: 'Harbour bridge reopens after the flood',
      standfirst: 'Engineers worked through the night to mend it',
      authors: [author.id],
      topics: [topic.id],
      lead: { media, alt: 'A bridge', caption: '', credit: 'Ada Marsh' },
      body: { type: 'doc', content: sampleBody },
    },
  })
  await submitArticle(writer, id, { version: saved.version, note: '' })
  await approveArticle(editor, id, { version: saved.version })
})

const written = [
  'Article',
  'ArticleBody',
  'ArticleAuthor',
  'ArticleTopic',
  'ArticleDraft',
  'ArticlePicture',
  'SharePicture',
  'SearchDocument',
  'AuditEntry',
] as const

/** Every row that publishing writes, as the database has it. */
async function snapshot(): Promise<Record<string, string>> {
  const rows = written.map(async (table) => {
    const [{ all }] = await db().$queryRawUnsafe<[{ all: string | null }]>(
      `SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS all FROM "${table}" t`,
    )
    return [table, all ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}

/** The connection dies, as with the process that holds it, at the first write to a table. */
async function dieAt(table: string, when: 'BEFORE' | 'AFTER'): Promise<() => Promise<unknown>> {
  await db().$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`)
  await db().$executeRawUnsafe(`
    CREATE TRIGGER "planted_death" ${when} INSERT OR UPDATE ON "${table}"
      FOR EACH ROW EXECUTE FUNCTION die()`)
  return () => db().$executeRawUnsafe(`DROP TRIGGER "planted_death" ON "${table}"`)
}

const points = written.flatMap((table) =>
  (['BEFORE', 'AFTER'] as const).map((when) => [when, table] as const),
)

it.each(points)(
  'killed %s it writes %s, publishing leaves everything as it was',
  async (when, table) => {
    const before = await snapshot()
    const heal = await dieAt(table, when)
    await expect(publishArticle(editor, id)).rejects.toThrow()
    await heal()
    expect(await snapshot()).toEqual(before)

    await publishArticle(editor, id)
    const after = await snapshot()
    for (const each of [
      'Article',
      'ArticleBody',
      'ArticleAuthor',
      'SearchDocument',
      'AuditEntry',
    ]) {
      expect(after[each]).not.toBe(before[each])
    }
  },
)
