import type { Metadata } from 'next'
import { SearchForm } from '@/components/search/search-form'
import { SearchOutcomeView } from '@/components/search/search-outcome'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { requestContext } from '@/lib/platform/request-context'
import { listWriters } from '@/lib/search/queries'
import { searchPath, searchRequest } from '@/lib/search/schemas'
import { searchArticles } from '@/lib/search/search-articles'

interface Props {
  searchParams: Promise<Record<string, unknown>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = searchRequest.parse(await searchParams)
  return { title: q ? `“${q}” – Search` : 'Search', robots: { index: false } }
}

/** Never kept: whoever asks for words of their own would push readers' pages out of the store. */
export default async function SearchPage({ searchParams }: Props) {
  const request = searchRequest.parse(await searchParams)
  const context = requestContext()
  const [visitor, writers, outcome] = await Promise.all([
    currentVisitor(),
    listWriters(),
    searchArticles(request, context.clientAddress),
  ])
  if (outcome.kind === 'too-often') {
    context.status = 429
    context.retryAfterSeconds = outcome.retryAfterSeconds
  }
  return (
    <PageFrame visitor={visitor} path={searchPath(request)}>
      <div className="mx-auto max-w-page px-4 pt-8 sm:px-6">
        <h1 className="text-4xl font-bold">Search</h1>
        <SearchForm request={request} writers={writers} />
        <SearchOutcomeView request={request} outcome={outcome} />
      </div>
    </PageFrame>
  )
}
