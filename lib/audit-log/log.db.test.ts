import { beforeAll, expect, it } from 'vitest'
import type { Staff } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { makeStaff } from '@/lib/staff/sample-staff'
import { downloadLog } from './download-log'
import { readLog } from './queries'
import { type LogRequest, logRequest } from './schemas'

databaseSuite()

let ada: Staff
let ben: Staff

const ask = (request: object): LogRequest => logRequest.parse(request)

const subjectsOf = async (request: object, take = 50) =>
  (await readLog(ask(request), take)).entries.map(({ subject }) => subject)

async function note(subject: string, at: string, more: object = {}): Promise<void> {
  const entry = { action: 'article.published', subjectKind: 'article', subjectId: subject }
  const by = { actor: ada.userId, role: 'admin' }
  await db().auditEntry.create({ data: { ...entry, ...by, subject, at: new Date(at), ...more } })
}

beforeAll(async () => {
  ada = await makeStaff('admin', { displayName: 'Ada Marsh' })
  ben = await makeStaff('editor', { displayName: 'Ben Low' })
  // In London, in summer, a day begins an hour before it does in UTC.
  await note('Before the day', '2026-06-30T22:59:59Z')
  await note('Its first moment', '2026-06-30T23:00:00Z', { details: { reason: 'a typo' } })
  await note('Its last moment', '2026-07-01T22:59:59Z', { actor: ben.userId, role: 'editor' })
  await note('After the day', '2026-07-01T23:00:00Z', { action: 'article.withdrawn' })
  await note('100% =cmd_x', '2026-07-02T10:00:00Z', { actor: 'cli', role: 'system' })
})

it.each<[string, object, string[]]>([
  ['an action', { action: 'article.withdrawn' }, ['After the day']],
  ['a door', { actor: 'cli' }, ['100% =cmd_x']],
  ['a subject', { subject: 'cli' }, []],
  ['words of a subject', { q: 'last MOMENT' }, ['Its last moment']],
  ['words of the details', { q: 'typo' }, ['Its first moment']],
  ['the name of somebody', { q: 'ben l' }, ['Its last moment']],
  ['signs that mean something in a pattern', { q: '% =cmd_' }, ['100% =cmd_x']],
  ['such signs that are not there', { q: '_' }, ['100% =cmd_x']],
  [
    'a day of the publication',
    { from: '2026-07-01', to: '2026-07-01' },
    ['Its last moment', 'Its first moment'],
  ],
  ['what is not understood', { from: 'x', action: 'x', actor: "' OR 1", to: '0001-01-01' }, all()],
])('is searched by %s', async (_what, request, subjects) => {
  expect(await subjectsOf(request)).toEqual(subjects)
})

function all() {
  return ['100% =cmd_x', 'After the day', 'Its last moment', 'Its first moment', 'Before the day']
}

it('is read page by page, none twice and none left out', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await readLog(ask(after ? { after } : {}), 2)
    seen.push(...page.entries.map(({ subject }) => subject))
    after = page.next
  } while (after)
  expect(seen).toEqual(all())
})

it.each([
  ['changed', `UPDATE "AuditEntry" SET subject = 'nothing'`],
  ['deleted', 'DELETE FROM "AuditEntry"'],
  ['truncated', 'TRUNCATE "AuditEntry"'],
])('is never %s', async (_what, statement) => {
  const before = await db().auditEntry.count()
  await expect(db().$executeRawUnsafe(statement)).rejects.toThrow()
  expect(await db().auditEntry.count()).toBe(before)
})

it('is downloaded by administrators, without a formula in it, and says so', async () => {
  await expect(downloadLog(ben, ask({}))).rejects.toThrow(ForbiddenError)
  const file = await downloadLog(ada, ask({ q: 'cmd' }))
  expect(file).toContain('"the command line","system","published","“100% =cmd_x”"')
  expect(file.trimEnd().split('\r\n')).toHaveLength(2)
  expect(await db().auditEntry.findFirst({ where: { action: 'log.downloaded' } })).toMatchObject({
    actor: ada.userId,
    details: { entries: 1 },
  })
})
