import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Labelled } from '@/components/ui/labelled'
import { longestQuery, type SearchRequest } from '@/lib/search/schemas'
import type { Writer } from '@/lib/search/types'
import { allSections } from '@/lib/sections/known-sections'

interface SearchFormProps {
  request: SearchRequest
  writers: Writer[]
}

const field = 'mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base'

const bySlug = ({ slug, name }: Writer): [string, string] => [slug, name]

/** A plain GET form: the address of what was found can be kept and passed on. */
export function SearchForm({ request, writers }: SearchFormProps) {
  const { q, section, writer, from, to, order } = request
  const isNarrowed = Boolean(section || writer || from || to || order === 'newest')
  return (
    <search className="mt-6 block font-sans">
      <form action="/search">
        <div className="flex flex-wrap items-end gap-3">
          <label className="min-w-60 flex-1 font-semibold">
            Words to look for
            <input
              type="search"
              name="q"
              defaultValue={q}
              maxLength={longestQuery}
              autoComplete="off"
              className={field}
            />
          </label>
          <Button>Search</Button>
        </div>
        <details open={isNarrowed} className="mt-3">
          <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 text-[0.9375rem] hover:underline">
            Narrow by section, writer or date
          </summary>
          <div className="mt-2 grid gap-4 text-[0.9375rem] sm:grid-cols-2 lg:grid-cols-5">
            <Choice
              className={field}
              name="section"
              label="Section"
              chosen={section}
              all="All sections"
              options={allSections().map(bySlug)}
            />
            <Choice
              className={field}
              name="writer"
              label="Writer"
              chosen={writer}
              all="All writers"
              options={writers.map(bySlug)}
            />
            <Labelled label="From">
              <input type="date" name="from" defaultValue={from} className={field} />
            </Labelled>
            <Labelled label="To">
              <input type="date" name="to" defaultValue={to} className={field} />
            </Labelled>
            <Labelled label="Order">
              <select name="order" defaultValue={order} className={field}>
                <option value="best">Best match first</option>
                <option value="newest">Newest first</option>
              </select>
            </Labelled>
          </div>
        </details>
      </form>
    </search>
  )
}
