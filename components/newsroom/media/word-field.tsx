import type { Ref } from 'react'

interface WordFieldProps {
  id: string
  label: string
  hint?: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  ref?: Ref<HTMLTextAreaElement>
}

export const WordField = ({ id, label, hint, onChange, ref, ...field }: WordFieldProps) => (
  <div>
    <label htmlFor={id} className="block font-semibold">
      {label}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="text-[0.9375rem] text-muted">
        {hint}
      </p>
    )}
    <textarea
      {...field}
      id={id}
      ref={ref}
      rows={2}
      aria-describedby={hint && `${id}-hint`}
      onChange={({ target }) => onChange(target.value)}
      className="mt-1.5 block w-full rounded-sm border border-field bg-paper px-3 py-2 text-base"
    />
  </div>
)
