import { AccessLabel } from '@/components/articles/access-label'
import { PrintedTime } from '@/components/articles/printed-time'
import type { DeskRow } from '@/lib/publishing/desk/list-articles'
import { deskStates } from '@/lib/publishing/desk/schemas'
import { sectionBySlug } from '@/lib/sections/known-sections'

export const DeskList = ({ rows }: { rows: DeskRow[] }) => (
  <ul className="mt-4 border-t border-line font-sans text-[0.9375rem]">
    {rows.map((row) => (
      <li
        key={row.id}
        className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_12rem_16rem]"
      >
        <div className="min-w-0">
          <a
            href={`/newsroom/articles/${row.id}`}
            className="inline-block py-1 font-serif text-lg font-semibold break-words hover:underline"
          >
            {row.headline || 'Without a headline'}
          </a>
          <p className="text-muted">
            {[sectionBySlug(row.section)?.name ?? row.section, ...row.authors].join(' · ')} ·{' '}
            <AccessLabel access={row.access} />
          </p>
        </div>
        <p className={`md:pt-1.5 ${row.state === 'in_review' ? 'font-semibold text-accent' : ''}`}>
          <a href={`/newsroom/articles/${row.id}/review`} className="hover:underline">
            {deskStates[row.state]}
          </a>
        </p>
        <p className="text-muted md:pt-1.5">
          {row.isOverdue && <strong className="text-accent">Overdue, not published: </strong>}
          {row.scheduledFor ? (
            <>
              for <PrintedTime instant={row.scheduledFor} />
            </>
          ) : (
            <PrintedTime instant={row.changedAt} />
          )}
        </p>
      </li>
    ))}
  </ul>
)
