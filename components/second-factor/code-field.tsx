import { TextField } from '@/components/ui/text-field'
import type { FormResult } from '@/lib/platform/request-context'

interface CodeFieldProps {
  refused: FormResult | null
  label?: string
  hint?: string
}

/** For the six digits that the app shows. */
export const CodeField = ({
  refused,
  label = 'Code from your authenticator app',
  hint = 'Six digits; a new code every half minute.',
}: CodeFieldProps) => (
  <TextField
    id="code"
    name="code"
    type="text"
    inputMode="numeric"
    label={label}
    hint={hint}
    autoComplete="one-time-code"
    error={refused?.fields.code}
  />
)
