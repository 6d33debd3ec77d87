import type { DeskQuery } from '@/lib/publishing/desk/schemas'

interface DeskPagesProps {
  query: DeskQuery
  pages: number
}

export function DeskPages({ query, pages }: DeskPagesProps) {
  const { page } = query
  if (pages === 1) return null
  return (
    <nav aria-label="Pages of the list" className="mt-6 flex flex-wrap gap-x-6 font-sans text-base">
      {page > 1 && <PageLink query={query} page={page - 1} name="Previous" />}
      <span className="py-2 text-muted">
        Page {page} of {pages}
      </span>
      {page < pages && <PageLink query={query} page={page + 1} name="Next" />}
    </nav>
  )
}

const PageLink = ({ query, page, name }: { query: DeskQuery; page: number; name: string }) => (
  <a href={addressOf({ ...query, page })} className="inline-block py-2 font-semibold underline">
    {name}
  </a>
)

function addressOf(query: DeskQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== '')
  return `/newsroom/articles?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
