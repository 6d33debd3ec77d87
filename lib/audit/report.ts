import type { AuditReport } from './schemas'

const fewestProbes = 120
const fewestPrincipals = 3
const mostUnanswered = 0.02

/** Nothing was shown that had to be withheld – and enough was tried, by an audit that can see. */
export function verdictOf(report: Omit<AuditReport, 'verdict'>): AuditReport['verdict'] {
  if (report.findings.length > 0) return 'leaked'
  return faultsOf(report).length > 0 ? 'proves nothing' : 'held'
}

/** Why an audit without findings is worth nothing. */
export function faultsOf(report: Omit<AuditReport, 'verdict'>): string[] {
  const { control, articles, principals, unanswered, requests, probesPerArticle } = report
  const gated = articles.filter(({ withheldSentences }) => withheldSentences > 0)
  const faults = [...control.faults]
  if (!gated.some(({ state }) => state === 'registered' || state === 'premium')) {
    faults.push('No article behind the gate was found.')
  }
  if (principals.length < fewestPrincipals) faults.push('Too few kinds of visitor could be made.')
  if (probesPerArticle < fewestProbes) faults.push('Too few probes were sent.')
  if (unanswered > requests * mostUnanswered) {
    faults.push(`${unanswered} of ${requests} requests were not answered.`)
  }
  if (control.asked === 0 || control.shown < control.asked) {
    faults.push(
      `The control was shown the text in ${control.shown} of ${control.asked} answers: it has to be all.`,
    )
  }
  return faults
}
