import { type ReactNode, useId } from 'react'

interface FieldProps {
  label: string
  hint?: string | undefined
  children: (names: { id: string; describedBy: string | undefined }) => ReactNode
}

export const fieldClass =
  'block min-h-11 w-full rounded-sm border border-field bg-paper px-3 py-2 text-base aria-invalid:border-2 aria-invalid:border-accent'

export const quietButton =
  'min-h-11 shrink-0 cursor-pointer rounded-sm border border-field px-3 text-[0.9375rem] font-semibold disabled:cursor-default disabled:opacity-50'

/** A label above a field. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className="font-sans">
      <label htmlFor={id} className="block text-[0.9375rem] font-semibold">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <div className="mt-1">{children({ id, describedBy: hint ? hintId : undefined })}</div>
    </div>
  )
}

interface LineProps {
  label: string
  hint?: string
  value: string
  most: number
  name?: string
  onChange: (value: string) => void
  isLong?: boolean
  isInvalid?: boolean
}

/** A field of text: on one line, or growing with its text. */
export const TextLine = ({
  label,
  hint,
  value,
  most,
  name,
  onChange,
  isLong,
  isInvalid,
}: LineProps) => (
  <Field label={label} hint={hint}>
    {({ id, describedBy }) => {
      const attributes = {
        id,
        name,
        value,
        maxLength: most,
        'aria-describedby': describedBy,
        'aria-invalid': isInvalid || undefined,
      }
      return isLong ? (
        <textarea
          {...attributes}
          rows={2}
          className={`${fieldClass} grows`}
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      ) : (
        <input
          {...attributes}
          autoComplete="off"
          className={fieldClass}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    }}
  </Field>
)
