import { TextField } from '@/components/ui/text-field'
import type { FormResult } from '@/lib/platform/request-context'

export const NewPasswordField = ({ refused }: { refused: FormResult | null }) => (
  <TextField
    id="password"
    name="password"
    type="password"
    label="New password"
    hint="8 characters or more."
    autoComplete="new-password"
    error={refused?.fields.password}
  />
)
