import { ShowPassword } from './show-password'

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
  optional?: boolean
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, value, optional, ...input } = props
  const isPassword = input.type === 'password'
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
      <div className="relative mt-1.5">
        <input
          {...input}
          id={id}
          required={!optional}
          defaultValue={value}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className={`block h-12 w-full rounded-sm border border-field bg-paper pl-3 text-base aria-invalid:border-2 aria-invalid:border-accent ${isPassword ? 'pr-18' : 'pr-3'}`}
        />
        {isPassword && <ShowPassword of={id} />}
      </div>
    </div>
  )
}
