import { PrintedTime } from '@/components/articles/printed-time'
import { logQuery } from '@/lib/audit-log/schemas'
import { detailsInWords, sentenceOf } from '@/lib/audit-log/sentence'
import type { AuditEntryView } from '@/lib/audit-log/types'
import { site } from '@/lib/site'
import { subjectPath } from './subject-paths'

export const LogList = ({ entries }: { entries: AuditEntryView[] }) => (
  <ol className="mt-4 border-t border-line font-sans text-[0.9375rem]">
    {entries.map((entry) => (
      <li key={entry.id} className="border-b border-line">
        <LogRow entry={entry} />
      </li>
    ))}
  </ol>
)

const capitalised = (name: string) => name.charAt(0).toLocaleUpperCase(site.locale) + name.slice(1)

function LogRow({ entry }: { entry: AuditEntryView }) {
  const { before, subject, after } = sentenceOf(entry)
  const details = detailsInWords(entry.details)
  const path = subjectPath(entry)
  return (
    <div className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0 break-words">
        <p>
          <strong className="font-semibold">{capitalised(entry.actorName)}</strong> {before}{' '}
          {path ? (
            <a href={path} className="underline">
              {subject}
            </a>
          ) : (
            subject
          )}
          {after && ` ${after}`}
        </p>
        {details && <p className="text-muted">{details}</p>}
      </div>
      <div className="text-muted">
        <PrintedTime instant={entry.at} />
        <p>
          <a
            href={`/newsroom/audit${logQuery({ subject: entry.subjectId })}`}
            className="inline-flex min-h-6 items-center underline"
          >
            All about this<span className="sr-only">: {subject}</span>
          </a>
        </p>
      </div>
    </div>
  )
}
