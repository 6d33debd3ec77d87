interface DateFieldProps {
  id: string
  name: string
  label: string
  hint?: string
  /** The first day that can be chosen, as the value: 2026-12-01. */
  min?: string
  value: string
  error?: string | undefined
}

/** A day of the calendar. */
export function DateField({ id, label, hint, error, value, ...input }: DateFieldProps) {
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
      <input
        {...input}
        id={id}
        type="date"
        required
        defaultValue={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className="mt-1.5 block h-12 rounded-sm border border-field bg-paper px-3 text-base aria-invalid:border-2 aria-invalid:border-accent"
      />
    </div>
  )
}
