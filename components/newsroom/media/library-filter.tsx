import { SearchBox } from '@/components/ui/search-box'
import { TabLink } from '@/components/ui/tab-link'
import { libraryAddress } from '@/lib/media/library-address'
import type { LibraryFilter as Filter, LibraryQuery } from '@/lib/media/schemas'

const names: [Filter | null, string][] = [
  [null, 'All'],
  ['no-credit', 'Without credit'],
  ['no-alt', 'Without alternative text'],
  ['unused', 'Not used'],
  ['mine', 'Mine'],
]

/** Search and filters of the library: a plain form, and links. */
export const LibraryFilter = ({ q, filter }: LibraryQuery) => (
  <div className="mt-8 font-sans text-base">
    <form action="/newsroom/media">
      {filter && <input type="hidden" name="filter" value={filter} />}
      <SearchBox label="Search by file name, caption, credit or description" q={q} />
    </form>
    <nav aria-label="Pictures" className="mt-3 text-[0.9375rem]">
      <ul className="-mx-2 flex flex-wrap">
        {names.map(([each, name]) => (
          <TabLink
            key={name}
            href={libraryAddress({ q, filter: each, after: null })}
            isCurrent={each === filter}
          >
            {name}
          </TabLink>
        ))}
      </ul>
    </nav>
  </div>
)
