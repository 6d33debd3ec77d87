import { useId, useState } from 'react'
import { fieldClass, quietButton } from './field'

export interface Option {
  id: string
  name: string
}

interface ChosenListProps {
  label: string
  /** What one of them is called. */
  one: string
  options: Option[]
  /** Ids, in their order. */
  chosen: string[]
  most: number
  isOrdered?: boolean
  onChange: (chosen: string[]) => void
}

/** Some of what there is, by name, in an order of one's own. */
export function ChosenList({ label, one, options, chosen, most, ...rest }: ChosenListProps) {
  const { isOrdered = false, onChange } = rest
  const id = useId()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const nameOf = (which: string) => options.find((each) => each.id === which)?.name ?? 'unknown'
  const free = options.filter((each) => !chosen.includes(each.id))

  function add(): void {
    const wanted = typed.trim().toLowerCase()
    const found = free.find(({ name }) => name.toLowerCase() === wanted)
    setSaid(found ? `Added ${found.name}.` : `There is no other ${one} of this name.`)
    if (!found) return
    onChange([...chosen, found.id])
    setTyped('')
  }

  function move(at: number, by: -1 | 1): void {
    const next = [...chosen]
    const [moved] = next.splice(at, 1)
    if (moved === undefined) return
    next.splice(at + by, 0, moved)
    onChange(next)
    setSaid(`${nameOf(moved)} is number ${at + by + 1} now.`)
  }

  function remove(which: string): void {
    onChange(chosen.filter((each) => each !== which))
    setSaid(`Removed ${nameOf(which)}.`)
  }

  return (
    <fieldset className="font-sans">
      <legend className="text-[0.9375rem] font-semibold">{label}</legend>
      {chosen.length > 0 && (
        <ul className="mt-1 border-t border-line">
          {chosen.map((which, at) => (
            <li key={which} className="flex flex-wrap items-center gap-1 border-b border-line py-1">
              <span className="grow">{nameOf(which)}</span>
              {isOrdered && (
                <button
                  type="button"
                  className={quietButton}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                >
                  Up<span className="sr-only"> {nameOf(which)}</span>
                </button>
              )}
              <button type="button" className={quietButton} onClick={() => remove(which)}>
                Remove<span className="sr-only"> {nameOf(which)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <div className="mt-2 flex gap-2">
          <input
            aria-label={`Add ${one}`}
            list={id}
            value={typed}
            autoComplete="off"
            className={fieldClass}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <button type="button" className={quietButton} onClick={add}>
            Add<span className="sr-only"> this {one}</span>
          </button>
          <datalist id={id}>
            {free.map((each) => (
              <option key={each.id} value={each.name} />
            ))}
          </datalist>
        </div>
      )}
      <p role="status" className="text-sm text-muted">
        {said}
      </p>
    </fieldset>
  )
}
