import { Field, type FieldProps } from './field'

interface DateFieldProps extends FieldProps {
  name: string
  /** The first day that can be chosen, as the value: 2026-12-01. */
  min?: string
  value: string
}

/** A day of the calendar. */
export const DateField = ({ id, label, hint, error, value, ...input }: DateFieldProps) => (
  <Field id={id} label={label} hint={hint} error={error}>
    {(tied) => (
      <input
        {...input}
        {...tied}
        type="date"
        required
        defaultValue={value}
        className="mt-1.5 block h-12 rounded-sm border border-field bg-paper px-3 text-base aria-invalid:border-2 aria-invalid:border-accent"
      />
    )}
  </Field>
)
