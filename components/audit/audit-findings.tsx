import { faultsOf } from '@/lib/audit/report'
import type { AuditReport } from '@/lib/audit/schemas'

const shown = 50

/** What one audit tried, and each thing that it found. */
export function AuditFindings({ report }: { report: AuditReport }) {
  const { findings, notTried } = report
  return (
    <>
      <p className="mt-3">{figures(report)}</p>
      {report.verdict === 'proves nothing' && <Lines lines={faultsOf(report)} />}
      {findings.length > 0 && (
        <ol className="mt-4 space-y-4">
          {findings.slice(0, shown).map((finding, index) => (
            <li
              key={`${index}-${finding.path}`}
              className="border-l-4 border-accent bg-raised px-4 py-3"
            >
              <p className="font-sans text-[0.9375rem] [overflow-wrap:anywhere]">
                <strong>{finding.path}</strong>, to {finding.principal} ({finding.family}:{' '}
                {finding.probe})
              </p>
              {finding.what.slice(0, 3).map((what) => (
                <p key={what} className="mt-1 [overflow-wrap:anywhere]">
                  “{what}”
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {notTried.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2 font-sans text-[0.9375rem]">
            What was not tried
          </summary>
          <Lines lines={notTried} />
        </details>
      )}
    </>
  )
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul className="mt-2 list-disc pl-6">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const figures = (report: AuditReport): string =>
  [
    `${report.requests.toLocaleString('en')} requests in ${Math.ceil(report.seconds / 60)} min`,
    `${report.probesPerArticle} probes`,
    `${report.principals.length - 1} kinds of visitor`,
    `${report.articles.length} articles`,
    `${report.addresses} addresses`,
    `${report.findings.length} findings`,
  ].join(', ')
