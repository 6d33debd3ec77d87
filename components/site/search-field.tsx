import { Button } from '@/components/ui/button'

/** Looks for stories: a plain form that leads to the page of what was found. */
export const SearchField = () => (
  <search>
    <form action="/search" className="flex max-w-measure flex-wrap items-end gap-3 font-sans">
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor="search" className="block text-base font-semibold">
          Search for a story
        </label>
        <input
          id="search"
          name="q"
          type="search"
          maxLength={200}
          className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base"
        />
      </div>
      <Button>Search</Button>
    </form>
  </search>
)
