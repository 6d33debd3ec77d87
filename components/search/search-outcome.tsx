import type { SearchRequest } from '@/lib/search/schemas'
import type { SearchOutcome } from '@/lib/search/types'
import { NothingFound } from './nothing-found'
import { SearchResults } from './search-results'

interface SearchOutcomeProps {
  request: SearchRequest
  outcome: SearchOutcome
}

export function SearchOutcomeView({ request, outcome }: SearchOutcomeProps) {
  switch (outcome.kind) {
    case 'unasked':
      return (
        <Say>
          Searches what anybody may read of our articles: headlines, introductions, names of writers
          and topics. “Words in quotation marks” are looked for as they stand, and a minus sign
          before a word leaves it out.
        </Say>
      )
    case 'too-common':
      return <Say>These words stand in nearly every article. Add one that tells more.</Say>
    case 'too-wide':
      return <Say>So much matches that it cannot be put in order. Add a word, or a section.</Say>
    case 'too-often':
      return <Say>That was too often. Wait a minute, and search again.</Say>
    case 'found':
      return outcome.total > 0 ? (
        <SearchResults request={request} {...outcome} />
      ) : (
        <NothingFound request={request} />
      )
  }
}

const Say = ({ children }: { children: React.ReactNode }) => (
  <p role="status" className="mt-8 max-w-measure text-lg text-muted">
    {children}
  </p>
)
