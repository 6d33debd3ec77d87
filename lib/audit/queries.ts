import { db } from '@/lib/platform/db'
import { type AuditReport, auditReport } from './schemas'

export interface GateAuditView {
  id: string
  state: 'asked' | 'running' | 'finished' | 'failed'
  askedBy: string
  askedAt: Date
  report: AuditReport | null
  reason: string | null
}

/** The newest first. */
export async function listGateAudits(take: number): Promise<GateAuditView[]> {
  const rows = await db().gateAudit.findMany({
    orderBy: { askedAt: 'desc' },
    take,
    select: { id: true, state: true, askedBy: true, askedAt: true, report: true, reason: true },
  })
  return rows.map(({ report, ...row }) => ({
    ...row,
    report: report === null ? null : auditReport.parse(report),
  }))
}
