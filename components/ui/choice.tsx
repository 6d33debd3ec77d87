import { Labelled } from './labelled'

interface ChoiceProps {
  name: string
  label: string
  chosen: string | null | undefined
  /** What is said for no choice; without it, one of the options is always chosen. */
  all?: string
  options: [value: string, words: string][]
  className: string
}

/** One of several, in a filter. */
export const Choice = ({ name, label, chosen, all, options, className }: ChoiceProps) => (
  <Labelled label={label}>
    <select name={name} defaultValue={chosen ?? ''} className={className}>
      {all && <option value="">{all}</option>}
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </Labelled>
)
