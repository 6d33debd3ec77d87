import { TextField } from '@/components/ui/text-field'
import type { FormResult } from '@/lib/platform/request-context'

interface CredentialFieldsProps {
  refused: FormResult | null
  /** The address, where it is known. */
  email?: string | undefined
  /** A new account is being made, not an old one used: so that password managers know. */
  isNew?: boolean
}

export const CredentialFields = ({ refused, email, isNew = false }: CredentialFieldsProps) => (
  <>
    <TextField
      id="email"
      name="email"
      type="email"
      label="E-mail address"
      autoComplete={isNew ? 'email' : 'username webauthn'}
      value={refused?.values.email ?? email}
      error={refused?.fields.email}
    />
    <TextField
      id="password"
      name="password"
      type="password"
      label="Password"
      hint={isNew ? '8 characters or more.' : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      error={refused?.fields.password}
    />
  </>
)
