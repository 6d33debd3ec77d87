import { PrintedTime } from '@/components/articles/printed-time'
import { Button } from '@/components/ui/button'
import { auditGate } from '@/lib/audit/actions'
import type { GateAuditView } from '@/lib/audit/queries'
import { site } from '@/lib/site'
import { AuditFindings } from './audit-findings'

export function GateAudits({ audits }: { audits: GateAuditView[] }) {
  const isUnderway = audits.some(({ state }) => state === 'asked' || state === 'running')
  return (
    <>
      <p className="mt-4 max-w-measure">
        The audit visits the site as people whom the gate keeps out, in every way in which a gate
        has been got round, and looks for what they must not see. A reader is sent along, who must
        be shown it. {site.nightlyGateAudit && 'It runs every night. '}
        It takes a few minutes and slows nobody down.
      </p>
      {isUnderway ? (
        <p role="status" className="mt-6 font-semibold">
          One is under way. Load this page again in a few minutes.
        </p>
      ) : (
        <form action={auditGate} className="mt-6">
          <Button>Audit the gate now</Button>
        </form>
      )}
      {audits.length === 0 && <p className="mt-8">There was no audit so far.</p>}
      {audits.map((audit) => (
        <AuditSection key={audit.id} audit={audit} />
      ))}
    </>
  )
}

const AuditSection = ({ audit }: { audit: GateAuditView }) => (
  <section className="mt-8 max-w-measure border-t border-line pt-4">
    <h2 className="text-2xl font-bold">{verdictOf(audit)}</h2>
    <p className="mt-1 font-sans text-[0.9375rem] text-muted">
      <PrintedTime instant={audit.askedAt} />, asked for by {audit.askedBy}
    </p>
    {audit.reason && <p className="mt-3">{audit.reason}</p>}
    {audit.report && <AuditFindings report={audit.report} />}
  </section>
)

function verdictOf({ state, report }: GateAuditView): string {
  if (state === 'asked') return 'Waits to begin'
  if (state === 'running') return 'Under way'
  if (!report) return 'Did not come to an end'
  switch (report.verdict) {
    case 'held':
      return 'The gate held'
    case 'leaked':
      return 'The gate did not hold'
    case 'proves nothing':
      return 'Proves nothing'
  }
}
