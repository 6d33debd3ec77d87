import { Field, type FieldProps } from './field'

interface TextAreaProps extends FieldProps {
  name: string
  maxLength: number
  value?: string | undefined
  rows?: number
}

/** Several lines of plain text. */
export const TextArea = ({ id, label, hint, error, value, rows = 3, ...input }: TextAreaProps) => (
  <Field id={id} label={label} hint={hint} error={error}>
    {(tied) => (
      <textarea
        {...input}
        {...tied}
        rows={rows}
        defaultValue={value}
        className="mt-1.5 block w-full rounded-sm border border-field bg-paper p-3 text-base aria-invalid:border-2 aria-invalid:border-accent"
      />
    )}
  </Field>
)
