import { Button } from '@/components/ui/button'

interface DeskSearchProps {
  path: string
  label: string
  q: string
}

/** Looks through a list of the newsroom: a plain GET form. */
export const DeskSearch = ({ path, label, q }: DeskSearchProps) => (
  <search className="mt-6 block font-sans">
    <form action={path} className="flex max-w-measure flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-60 font-semibold">
        {label}
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base font-normal"
        />
      </label>
      <Button compact quiet>
        Search
      </Button>
    </form>
  </search>
)
