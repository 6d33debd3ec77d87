import { queueMail } from '@/lib/mail/queue-mail'
import { db, type Transaction } from '@/lib/platform/db'
import type { AuditReport } from './schemas'

/** A leak that is everywhere has thousands of findings. */
const mostFindings = 200
const mostInMail = 5

/** Keeps what an audit found; when something leaked, editors and administrators get a mail. */
export async function keepReport(id: string, report: AuditReport): Promise<void> {
  const findings = report.findings.slice(0, mostFindings)
  await db().$transaction(async (transaction) => {
    await transaction.gateAudit.update({
      where: { id },
      data: { state: 'finished', finishedAt: new Date(), report: { ...report, findings } },
    })
    if (report.verdict === 'leaked') await tellEditors(transaction, report)
  })
}

async function tellEditors(transaction: Transaction, { findings }: AuditReport): Promise<void> {
  const editors = await transaction.user.findMany({
    where: { role: { in: ['editor', 'admin'] }, disabledAt: null, emailVerifiedAt: { not: null } },
    select: { id: true, email: true },
  })
  const leaks = findings.slice(0, mostInMail).map(({ path, what }) => ({
    path,
    what: what[0] ?? '',
  }))
  const data = { findings: findings.length, leaks }
  for (const { id, email } of editors) {
    await queueMail(transaction, { template: 'gate-leaked', to: email, data, userId: id })
  }
}
