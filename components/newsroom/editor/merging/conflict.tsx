import { type ReactNode, useId } from 'react'
import type { Choice } from '@/lib/publishing/drafts/merge/merge-drafts'

interface ConflictProps {
  name: string
  sides: { mine: string; theirs: string }
  choice: Choice
  canBeBoth?: boolean
  onChoose: (choice: Choice) => void
  mine: ReactNode
  theirs: ReactNode
}

export function Conflict({
  name,
  sides,
  choice,
  canBeBoth,
  onChoose,
  mine,
  theirs,
}: ConflictProps) {
  const id = useId()
  const options: [Choice, string][] = [
    ['mine', sides.mine],
    ['theirs', sides.theirs],
    ...(canBeBoth ? ([['both', 'Both, one after the other']] satisfies [Choice, string][]) : []),
  ]
  return (
    <fieldset className="my-5 border-l-4 border-accent bg-raised px-4 py-3">
      <legend className="sr-only">{name}</legend>
      <p aria-hidden className="text-sm font-semibold">
        {name}
      </p>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        {(
          [
            [sides.mine, mine],
            [sides.theirs, theirs],
          ] as const
        ).map(([side, text]) => (
          <div key={side} className="min-w-0 bg-paper p-3">
            <p className="text-sm text-muted">{side}</p>
            <div className="mt-1 font-serif">{text}</div>
          </div>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5">
        {options.map(([value, label]) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2 text-base">
            <input
              type="radio"
              name={id}
              className="size-5 shrink-0 accent-accent"
              checked={choice === value}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
