interface TextAreaProps {
  id: string
  name: string
  label: string
  hint?: string | undefined
  maxLength: number
  value?: string | undefined
  error?: string | undefined
  rows?: number
}

/** Several lines of plain text. */
export function TextArea({ id, label, hint, error, value, rows = 3, ...input }: TextAreaProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="font-sans">
      <label htmlFor={id} className="block text-base font-semibold">
        {label}
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
      <textarea
        {...input}
        id={id}
        rows={rows}
        defaultValue={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className="mt-1.5 block w-full rounded-sm border border-field bg-paper p-3 text-base aria-invalid:border-2 aria-invalid:border-accent"
      />
    </div>
  )
}
