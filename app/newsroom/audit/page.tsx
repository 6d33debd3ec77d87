import type { Metadata } from 'next'
import { LogForm } from '@/components/newsroom/audit/log-form'
import { LogList } from '@/components/newsroom/audit/log-list'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { longestFile } from '@/lib/audit-log/download-log'
import { readLog } from '@/lib/audit-log/queries'
import { type LogRequest, logQuery, logRequest } from '@/lib/audit-log/schemas'
import { newsroomPages } from '@/lib/newsroom/pages'

export const metadata: Metadata = { title: 'Audit log' }

interface AuditPageProps {
  searchParams: Promise<Record<string, unknown>>
}

const { path } = newsroomPages.audit
const perPage = 50
const link = 'inline-flex min-h-11 items-center font-semibold underline'

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const request = logRequest.parse(await searchParams)
  return <NewsroomFrame page="audit">{() => <Log request={request} />}</NewsroomFrame>
}

async function Log({ request }: { request: LogRequest }) {
  const { entries, next } = await readLog(request, perPage)
  const { after, ...filter } = request
  const isNarrowed = logQuery(filter) !== ''
  return (
    <>
      <LogForm request={request} />
      <p className="mt-4 flex flex-wrap gap-x-6 font-sans text-[0.9375rem]">
        {(isNarrowed || after) && (
          <a href={path} className={link}>
            The whole log
          </a>
        )}
        {entries.length > 0 && (
          <a href={`${path}/csv${logQuery(filter)}`} className={link}>
            Download for a spreadsheet
            <span className="font-normal">
              &nbsp;(the newest {longestFile.toLocaleString('en')})
            </span>
          </a>
        )}
      </p>
      {entries.length > 0 ? <LogList entries={entries} /> : <p className="mt-6">No entries.</p>}
      {next && (
        <p className="mt-6 font-sans text-base">
          <a href={`${path}${logQuery({ ...filter, after: next })}`} className={link}>
            Older entries
          </a>
        </p>
      )}
    </>
  )
}
