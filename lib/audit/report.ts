import type { State } from './types'

/** What went wrong at one address for one principal. */
export interface Finding {
  kind: 'leak' | 'differs' | 'error' | 'promise'
  family: string
  probe: string
  path: string
  principal: string
  state: State | null
  /** Leaked: the sentences. Else what was seen. */
  what: string[]
  /** The path of the article that leaked. */
  article: string | null
}

export interface Count {
  family: string
  state: State | 'any'
  principal: string
  held: number
  failed: number
}

export interface AuditReport {
  site: string
  startedAt: string
  seconds: number
  requests: number
  unanswered: number
  articles: { state: State; path: string; withheldSentences: number }[]
  addresses: number
  principals: string[]
  /** Probes of one article, without repetitions. */
  probesPerArticle: number
  counts: Count[]
  control: { asked: number; shown: number; faults: string[] }
  findings: Finding[]
  /** In words: what could not be tried, and why. */
  notTried: string[]
  /** Of a draft or scheduled article against none, in milliseconds. */
  timing: { path: string; hiddenMs: number; absentMs: number; differs: boolean }[]
  verdict: 'held' | 'leaked' | 'proves nothing'
}

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
