import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { auditInChild, mostMinutes } from './audit-in-child'
import { keepReport } from './keep-report'
import type { AuditReport } from './schemas'

/** How many audits the newsroom can look back on. */
const kept = 60

/** Runs the audit that somebody asked for, if there is one, and keeps what it found. */
export async function runAskedAudit(
  audit: () => Promise<AuditReport> = auditInChild,
): Promise<void> {
  await failAbandoned()
  const id = await claim()
  if (!id) return
  try {
    await keepReport(id, await audit())
  } catch (error) {
    const reason = (error as Error).message.slice(0, 2000)
    log.error({ reason }, 'the gate audit failed')
    const data = { state: 'failed', reason, finishedAt: new Date() } as const
    await db().gateAudit.update({ where: { id }, data })
  }
  await forgetOld()
}

/** Of a worker that was ended in the middle. */
const failAbandoned = () =>
  db().$executeRaw`
    UPDATE "GateAudit" SET state = 'failed', reason = 'It did not come to an end.'
      WHERE state = 'running' AND "startedAt" < now() - make_interval(mins => ${mostMinutes + 5}::int)`

async function claim(): Promise<string | undefined> {
  const [claimed] = await db().$queryRaw<{ id: string }[]>`
    UPDATE "GateAudit" SET state = 'running', "startedAt" = now()
      WHERE id = (
        SELECT id FROM "GateAudit" WHERE state = 'asked'
          ORDER BY "askedAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id`
  return claimed?.id
}

async function forgetOld(): Promise<void> {
  const old = await db().gateAudit.findMany({
    orderBy: { askedAt: 'desc' },
    skip: kept,
    select: { id: true },
  })
  await db().gateAudit.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
}
