import { SearchBox } from '@/components/ui/search-box'

interface DeskSearchProps {
  path: string
  label: string
  q: string
}

/** Looks through a list of the newsroom: a plain GET form. */
export const DeskSearch = ({ path, label, q }: DeskSearchProps) => (
  <search className="mt-6 block">
    <form action={path}>
      <SearchBox label={label} q={q} />
    </form>
  </search>
)
