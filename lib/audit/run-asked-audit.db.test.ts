import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { askAudit, askNightlyAudit } from './ask-audit'
import { listGateAudits } from './queries'
import { runAskedAudit } from './run-asked-audit'
import type { AuditReport, Finding } from './schemas'

databaseSuite()

const editor = { kind: 'staff', userId: '1', role: 'editor' } as const

const finding: Finding = {
  kind: 'leak',
  family: 'R10',
  probe: '/feed.xml',
  path: '/feed.xml',
  principal: 'nobody',
  state: 'registered',
  what: ['By morning it had reached the sealed sentence.'],
  article: '/world/flood',
}

const reportWith = (findings: Finding[]): AuditReport => ({
  site: 'https://paper.example',
  startedAt: '2026-11-24T03:20:00.000Z',
  seconds: 120,
  requests: 9000,
  unanswered: 0,
  articles: [],
  addresses: 90,
  principals: ['nobody', 'a reader'],
  probesPerArticle: 250,
  counts: [],
  control: { asked: 90, shown: 90, search: { asked: 12, found: 12 }, faults: [] },
  findings,
  notTried: [],
  timing: [],
  verdict: findings.length > 0 ? 'leaked' : 'held',
})

beforeEach(async () => {
  await db().gateAudit.deleteMany()
  await db().outboxMail.deleteMany()
  await db().user.deleteMany()
  const verified = { emailVerifiedAt: new Date(), passwordHash: '' }
  await db().user.createMany({
    data: [
      { email: 'editor@example.com', role: 'editor', ...verified },
      { email: 'admin@example.com', role: 'admin', ...verified },
      { email: 'gone@example.com', role: 'editor', ...verified, disabledAt: new Date() },
      { email: 'writer@example.com', role: 'writer', ...verified },
      { email: 'reader@example.com', role: 'reader', ...verified },
    ],
  })
})

const states = async () => (await listGateAudits(10)).map(({ state }) => state)
const recipients = async () =>
  (await db().outboxMail.findMany()).map(({ recipient }) => recipient).sort()

it('is asked for once, and run once, however many workers there are', async () => {
  await Promise.all([askAudit(editor), askNightlyAudit(), askAudit(editor)])
  expect(await states()).toEqual(['asked'])
  let runs = 0
  const audit = async () => {
    runs += 1
    return reportWith([])
  }
  await Promise.all([runAskedAudit(audit), runAskedAudit(audit)])
  expect(runs).toBe(1)
  expect(await listGateAudits(10)).toMatchObject([{ state: 'finished', report: reportWith([]) }])
  expect(await recipients()).toEqual([])
})

it('tells editors and administrators of a leak, and nobody else', async () => {
  await askAudit(editor)
  await runAskedAudit(async () => reportWith([finding]))
  expect(await recipients()).toEqual(['admin@example.com', 'editor@example.com'])
  expect(await listGateAudits(1)).toMatchObject([{ report: { verdict: 'leaked' } }])
})

it('says why there is no report', async () => {
  await askAudit(editor)
  await runAskedAudit(async () => {
    throw new Error('The site does not answer.')
  })
  expect(await listGateAudits(1)).toMatchObject([
    { state: 'failed', reason: 'The site does not answer.' },
  ])
})

it('does not wait for an audit whose worker is gone', async () => {
  const startedAt = new Date(Date.now() - 3_600_000)
  await db().gateAudit.create({ data: { askedBy: 'an editor', state: 'running', startedAt } })
  await runAskedAudit(async () => reportWith([]))
  expect(await states()).toEqual(['failed'])
})

it('is not for writers', async () => {
  await expect(askAudit({ ...editor, role: 'writer' })).rejects.toThrow(ForbiddenError)
})
