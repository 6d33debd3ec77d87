import { Field, type FieldProps } from './field'
import { ShowPassword } from './show-password'

interface TextFieldProps extends FieldProps {
  name: string
  type: 'email' | 'password' | 'text'
  autoComplete: string
  inputMode?: 'numeric'
  value?: string | undefined
  optional?: boolean
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, value, optional, ...input } = props
  const isPassword = input.type === 'password'
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(tied) => (
        <div className="relative mt-1.5">
          <input
            {...input}
            {...tied}
            required={!optional}
            defaultValue={value}
            className={`block h-12 w-full rounded-sm border border-field bg-paper pl-3 text-base aria-invalid:border-2 aria-invalid:border-accent ${isPassword ? 'pr-18' : 'pr-3'}`}
          />
          {isPassword && <ShowPassword of={id} />}
        </div>
      )}
    </Field>
  )
}
