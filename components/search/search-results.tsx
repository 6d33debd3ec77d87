import { articleCount } from '@/components/articles/article-count'
import { type SearchRequest, searchPath } from '@/lib/search/schemas'
import type { Found } from '@/lib/search/types'
import { site } from '@/lib/site'
import { SearchResultItem } from './search-result'

interface SearchResultsProps extends Found {
  request: SearchRequest
  corrected: string | null
}

export function SearchResults({ request, corrected, ...found }: SearchResultsProps) {
  const { results, page, pages } = found
  const asked = { ...request, q: corrected ?? request.q }
  return (
    <section aria-labelledby="found" className="mt-8 max-w-[52rem]">
      <h2 id="found" className="font-sans text-base font-semibold">
        {corrected ? (
          <>
            Showing {count(found)} for “{corrected}”
          </>
        ) : (
          <>
            {count(found)} for “{request.q}”
          </>
        )}
      </h2>
      {corrected && (
        <p className="font-sans text-[0.9375rem]">
          Nothing found for “{request.q}”.{' '}
          <a href={searchPath({ ...request, exact: true })} className="inline-block py-2 underline">
            Search instead for “{request.q}”
          </a>
        </p>
      )}
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {results.map((result) => (
          <SearchResultItem key={result.article.id} result={result} />
        ))}
      </ol>
      {pages > 1 && (
        <nav
          aria-label="Pages of results"
          className="mt-6 flex min-h-11 items-center justify-between font-sans text-base"
        >
          <Turn request={asked} page={page - 1} pages={pages} name="Previous" />
          <span className="text-muted">
            Page {page} of {pages}
          </span>
          <Turn request={asked} page={page + 1} pages={pages} name="Next" />
        </nav>
      )}
    </section>
  )
}

function count({ total, isWhole }: Found): string {
  if (!isWhole) return `The ${total.toLocaleString(site.locale)} newest articles`
  return articleCount(total)
}

interface TurnProps {
  request: SearchRequest
  page: number
  pages: number
  name: 'Previous' | 'Next'
}

const Turn = ({ request, page, pages, name }: TurnProps) =>
  page >= 1 && page <= pages ? (
    <a
      href={searchPath({ ...request, page })}
      rel={name === 'Next' ? 'next' : 'prev'}
      className="flex min-h-11 items-center font-semibold text-accent hover:underline"
    >
      {name}
    </a>
  ) : (
    <span />
  )
