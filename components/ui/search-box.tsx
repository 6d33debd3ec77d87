import { Button } from './button'

interface SearchBoxProps {
  label: string
  q: string
  verb?: string
}

/** A field for words to look for, named `q`, and its button: for a form of its own or part of another. */
export const SearchBox = ({ label, q, verb = 'Search' }: SearchBoxProps) => (
  <div className="flex max-w-measure flex-wrap items-end gap-3 font-sans">
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
      {verb}
    </Button>
  </div>
)
