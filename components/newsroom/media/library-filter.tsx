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
    <form action="/newsroom/media" className="flex flex-wrap items-end gap-3">
      {filter && <input type="hidden" name="filter" value={filter} />}
      <label className="min-w-0 grow font-semibold sm:max-w-measure">
        Search by file name, caption, credit or description
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          className="mt-1.5 block h-11 w-full rounded-sm border border-field bg-paper px-3 text-base font-normal"
        />
      </label>
      <button
        type="submit"
        className="min-h-11 cursor-pointer rounded-sm border border-field bg-paper px-4 font-semibold hover:underline"
      >
        Search
      </button>
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
