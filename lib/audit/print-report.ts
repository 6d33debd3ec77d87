import { faultsOf } from './report'
import type { AuditReport, Count, Finding } from './schemas'
import { states } from './types'

const mostFindings = 20

/** The report as a person reads it: what was tried, what held, and each sentence that did not. */
export function printReport(report: AuditReport, verbose: boolean): string {
  return [
    `The gate of ${report.site}, ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`,
    '',
    ...familyTable(report.counts),
    '',
    ...principalTable(report),
    '',
    ...(verbose ? [...everything(report.counts), ''] : []),
    ...timingLines(report),
    ...report.notTried.map((line) => `Not tried: ${line}.`),
    ...findingLines(report.findings, verbose ? Number.MAX_SAFE_INTEGER : mostFindings),
    '',
    ...summary(report),
  ].join('\n')
}

/** A row for each family of probes, a column for each state: held, and what did not. */
function familyTable(counts: Count[]): string[] {
  const columns = [...states, 'any'] as const
  const families = [...new Set(counts.map(({ family }) => family))].sort(byNumber)
  const head = ['probes', ...columns.map((column) => (column === 'any' ? 'addresses' : column))]
  const rows = families.map((family) => [
    family,
    ...columns.map((state) =>
      cell(counts.filter((each) => each.family === family && each.state === state)),
    ),
  ])
  return table([head, ...rows])
}

function principalTable({ principals, counts, articles }: AuditReport): string[] {
  const head = [
    'visitor',
    ...states.filter((state) => articles.some((each) => each.state === state)),
    'addresses',
  ]
  const rows = principals.map((principal) => [
    principal,
    ...head.slice(1).map((column) => {
      const state = column === 'addresses' ? 'any' : column
      return cell(counts.filter((each) => each.principal === principal && each.state === state))
    }),
  ])
  return table([head, ...rows])
}

const everything = (counts: Count[]): string[] =>
  table([
    ['probes', 'article', 'visitor', 'held', 'failed'],
    ...counts.map(({ family, state, principal, held, failed }) => [
      family,
      state,
      principal,
      String(held),
      String(failed),
    ]),
  ])

function cell(counts: Count[]): string {
  const held = counts.reduce((sum, count) => sum + count.held, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  if (held + failed === 0) return '–'
  return failed > 0 ? `${held} held, ${failed} NOT` : `${held} held`
}

const timingLines = ({ timing }: AuditReport): string[] =>
  timing.map(
    ({ path, hiddenMs, absentMs }) =>
      `${path} answers in ${hiddenMs.toFixed(1)} ms, an address of nothing in ${absentMs.toFixed(1)} ms.`,
  )

function findingLines(findings: Finding[], most: number): string[] {
  const lines = findings
    .slice(0, most)
    .flatMap((finding) => [
      '',
      `${finding.kind.toUpperCase()} ${finding.family} ${finding.probe}`,
      `  ${finding.path}, as ${finding.principal}${finding.article ? `: of ${finding.article}` : ''}`,
      ...finding.what.slice(0, 3).map((what) => `  “${what}”`),
      ...(finding.what.length > 3 ? [`  and ${finding.what.length - 3} more`] : []),
    ])
  const rest = findings.length - most
  return rest > 0 ? [...lines, '', `… and ${rest} more: --verbose, or --json FILE.`] : lines
}

function summary(report: AuditReport): string[] {
  const { control, requests, seconds, articles, principals, addresses, probesPerArticle } = report
  const figures = `${probesPerArticle} probes × ${principals.length - 1} visitors × ${articles.length} articles, and ${addresses} addresses: ${requests} requests in ${Math.round(seconds)} s.`
  const { asked, found } = control.search
  const controlled = `The control was shown the text in ${control.shown} of ${control.asked} answers, and the search found the article by its headline in ${found} of ${asked}.`
  if (report.verdict === 'leaked')
    return [figures, controlled, `${report.findings.length} findings.`]
  const faults = faultsOf(report)
  if (faults.length > 0)
    return [figures, 'The audit proves nothing:', ...faults.map((fault) => `  ${fault}`)]
  return [figures, controlled, 'The gate held.']
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
