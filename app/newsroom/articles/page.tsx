import type { Metadata } from 'next'
import { DeskFilter } from '@/components/newsroom/articles/desk-filter'
import { DeskList } from '@/components/newsroom/articles/desk-list'
import { DeskPages } from '@/components/newsroom/articles/desk-pages'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import type { Staff } from '@/lib/accounts/types'
import { listDesk } from '@/lib/publishing/desk/list-articles'
import { listBylines } from '@/lib/publishing/desk/list-bylines'
import { type DeskQuery, deskQuery } from '@/lib/publishing/desk/schemas'

export const metadata: Metadata = { title: 'Articles' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ArticlesPage({ searchParams }: Props) {
  const query = deskQuery.parse({ ...nothing, ...(await searchParams) })
  return (
    <NewsroomFrame page="articles">{(staff) => <Desk staff={staff} query={query} />}</NewsroomFrame>
  )
}

const nothing = { state: null, section: null, access: null, author: null, mine: null }

async function Desk({ staff, query }: { staff: Staff; query: DeskQuery }) {
  const [{ rows, total, pages }, authors] = await Promise.all([
    listDesk(staff, query),
    listBylines(staff),
  ])
  return (
    <>
      <p className="mt-4 font-sans text-base">
        <a href="/newsroom/articles/new" className="inline-block py-2 font-semibold underline">
          Begin an article
        </a>
      </p>
      <DeskFilter query={query} authors={authors} />
      <p role="status" className="mt-6 font-sans text-[0.9375rem] text-muted">
        {total === 1 ? 'One article.' : `${total} articles.`}
      </p>
      {rows.length > 0 ? <DeskList rows={rows} /> : <p className="mt-4">None is like that.</p>}
      <DeskPages query={query} pages={pages} />
    </>
  )
}
