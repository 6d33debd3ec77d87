import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Named } from '@/lib/articles/types'
import { type DeskQuery, deskOrders, deskStates } from '@/lib/publishing/desk/schemas'
import { site } from '@/lib/site'

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
      <Choice name="state" label="State" chosen={query.state} all="Any" options={deskStates} />
      <Choice
        name="section"
        label="Section"
        chosen={query.section}
        all="Any"
        options={Object.fromEntries(site.sections.map(({ slug, name }) => [slug, name]))}
      />
      <Choice name="access" label="Access" chosen={query.access} all="Any" options={accessNames} />
      <Choice
        name="author"
        label="Author"
        chosen={query.author}
        all="Any"
        options={Object.fromEntries(authors.map(({ slug, name }) => [slug, name]))}
      />
      <Choice name="order" label="Order" chosen={query.order} options={deskOrders} />
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

interface ChoiceProps {
  name: string
  label: string
  chosen: string | null
  all?: string
  options: Record<string, string>
}

const Choice = ({ name, label, chosen, all, options }: ChoiceProps) => (
  <Labelled label={label}>
    <select name={name} defaultValue={chosen ?? ''} className={field}>
      {all && <option value="">{all}</option>}
      {Object.entries(options).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </Labelled>
)

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among its children
  <label className="font-semibold">
    {label}
    {children}
  </label>
)
