import type { DeskListRequest } from '@/lib/newsroom/desk-list-request'
import { DeskSearch } from './desk-search'
import { NameList } from './name-list'

interface DeskNamesProps {
  path: string
  request: DeskListRequest
  rows: Parameters<typeof NameList>[0]['rows']
  /** The slug after which the others come. */
  next: string | null
  words: { search: string; add: string; none: string }
}

const link = 'inline-flex min-h-11 items-center font-semibold underline'

/** A page of topics or of authors, with the ways to look among them and to add one. */
export const DeskNames = ({ path, request, rows, next, words }: DeskNamesProps) => (
  <>
    <DeskSearch path={path} label={words.search} q={request.q} />
    <p className="mt-4 flex flex-wrap gap-x-6 font-sans text-base">
      <a href={`${path}/new`} className={link}>
        {words.add}
      </a>
      {(request.q || request.after) && (
        <a href={path} className={link}>
          All of them
        </a>
      )}
    </p>
    {rows.length > 0 ? <NameList path={path} rows={rows} /> : <p className="mt-6">{words.none}</p>}
    {next && (
      <p className="mt-6 font-sans text-base">
        <a
          href={`${path}?${new URLSearchParams({ ...(request.q && { q: request.q }), after: next })}`}
          className={link}
        >
          More
        </a>
      </p>
    )}
  </>
)
