import { TextField } from '@/components/ui/text-field'
import type { FormResult } from '@/lib/platform/request-context'

export const CodeField = ({ refused }: { refused: FormResult | null }) => (
  <TextField
    id="code"
    name="code"
    type="text"
    label="Code from the mail"
    inputMode="numeric"
    autoComplete="one-time-code"
    error={refused?.fields.code}
  />
)
