interface TextFieldProps {
  id: string
  name: string
  label: string
  type: 'email' | 'password' | 'text'
  autoComplete: string
  inputMode?: 'numeric'
  hint?: string | undefined
  error?: string | undefined
  value?: string | undefined
}

export function TextField({ id, label, hint, error, value, ...input }: TextFieldProps) {
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
        required
        defaultValue={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base aria-invalid:border-2 aria-invalid:border-accent"
      />
    </div>
  )
}
