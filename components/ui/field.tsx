import type { ReactNode } from 'react'

export interface FieldProps {
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
}

interface Frame extends FieldProps {
  optional?: boolean | undefined
  /** Draws the control with what ties it to its words. */
  children: (tied: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }) => ReactNode
}

/** A control of a form below its name, a hint and what is wrong with it. */
export function Field({ id, label, hint, error, optional, children }: Frame) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="font-sans">
      <label htmlFor={id} className="block text-base font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-[0.9375rem] text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-[0.9375rem] font-semibold text-accent">
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}
