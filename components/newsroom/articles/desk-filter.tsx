import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Labelled } from '@/components/ui/labelled'
import type { Named } from '@/lib/articles/types'
import { type DeskQuery, deskOrders, deskStates } from '@/lib/publishing/desk/schemas'
import { allSections } from '@/lib/sections/known-sections'

interface DeskFilterProps {
  query: DeskQuery
  authors: Named[]
}

const field = 'mt-1 block h-11 w-full rounded-sm border border-field bg-paper px-2 text-base'

const accessNames = { free: 'Free', registered: 'Registered', premium: 'Premium' }

/** A plain GET form: what was filtered has an address. */
export const DeskFilter = ({ query, authors }: DeskFilterProps) => (
  <search className="mt-6 block font-sans">
    <form
      action="/newsroom/articles"
      className="grid gap-3 text-[0.9375rem] sm:grid-cols-3 lg:grid-cols-6"
    >
      <Labelled label="Headline or address">
        <input type="search" name="q" defaultValue={query.q} maxLength={100} className={field} />
      </Labelled>
      <Choice
        className={field}
        name="state"
        label="State"
        chosen={query.state}
        all="Any"
        options={Object.entries(deskStates)}
      />
      <Choice
        className={field}
        name="section"
        label="Section"
        chosen={query.section}
        all="Any"
        options={allSections().map(({ slug, name }) => [slug, name])}
      />
      <Choice
        className={field}
        name="access"
        label="Access"
        chosen={query.access}
        all="Any"
        options={Object.entries(accessNames)}
      />
      <Choice
        className={field}
        name="author"
        label="Author"
        chosen={query.author}
        all="Any"
        options={authors.map(({ slug, name }) => [slug, name])}
      />
      <Choice
        className={field}
        name="order"
        label="Order"
        chosen={query.order}
        options={Object.entries(deskOrders)}
      />
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="mine"
          value="yes"
          defaultChecked={query.mine !== null}
          className="size-5 accent-accent"
        />
        Begun by me
      </label>
      <div>
        <Button compact>Show</Button>
      </div>
    </form>
  </search>
)
