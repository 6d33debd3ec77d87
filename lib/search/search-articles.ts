import { admitSearch } from './admit-search'
import { correctSpelling } from './correct-spelling'
import { findMatches, hasSearchableWords } from './queries'
import type { SearchRequest } from './schemas'
import type { Found, SearchOutcome } from './types'

/**
 * Finds published articles by what anybody may read of them: headline, standfirst, byline, topics
 * and teaser. Words that find nothing are looked for once more, spelt as they were printed.
 */
export async function searchArticles(
  request: SearchRequest,
  clientAddress: string,
): Promise<SearchOutcome> {
  if (!request.q) return { kind: 'unasked' }
  const retryAfterSeconds = await admitSearch(clientAddress)
  if (retryAfterSeconds) return { kind: 'too-often', retryAfterSeconds }
  if (!(await hasSearchableWords(request.q))) return { kind: 'too-common' }
  const found = await findPage(request)
  if (!found) return { kind: 'too-wide' }
  if (found.total > 0 || request.exact) return { kind: 'found', corrected: null, ...found }
  const corrected = await correctSpelling(request.q)
  const instead = corrected && (await findMatches({ ...request, q: corrected }))
  return instead && instead.total > 0
    ? { kind: 'found', corrected, ...instead }
    : { kind: 'found', corrected: null, ...found }
}

/** A page behind the last is the first: what it would show was there when the link was made. */
async function findPage(request: SearchRequest): Promise<Found | null> {
  const found = await findMatches(request)
  if (found?.total !== 0 || request.page === 1) return found
  return findMatches({ ...request, page: 1 })
}
