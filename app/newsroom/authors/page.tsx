import type { Metadata } from 'next'
import { DeskNames } from '@/components/newsroom/desk-names'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { listDeskAuthors } from '@/lib/authors/desk-queries'
import { type DeskListRequest, deskListRequest } from '@/lib/newsroom/desk-list-request'
import { newsroomPages } from '@/lib/newsroom/pages'

export const metadata: Metadata = { title: 'Authors' }

interface AuthorsPageProps {
  searchParams: Promise<Record<string, unknown>>
}

const words = { search: 'Find an author', add: 'New author', none: 'No authors.' }

export default async function AuthorsPage({ searchParams }: AuthorsPageProps) {
  const request = deskListRequest.parse(await searchParams)
  return <NewsroomFrame page="authors">{() => <Authors request={request} />}</NewsroomFrame>
}

async function Authors({ request }: { request: DeskListRequest }) {
  const { authors, next } = await listDeskAuthors(request.q, request.after)
  const rows = authors.map((author) => ({ ...author, quiet: author.role }))
  const { path } = newsroomPages.authors
  return <DeskNames path={path} request={request} rows={rows} next={next} words={words} />
}
