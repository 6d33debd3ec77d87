import { NewPasswordField } from '@/components/accounts/new-password-field'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { savePassword } from '@/lib/account-settings/actions'
import { formResult } from '@/lib/platform/form-action'

interface PasswordFormProps {
  hasPassword: boolean
  email: string
}

export function PasswordForm({ hasPassword, email }: PasswordFormProps) {
  const refused = formResult('password')
  return (
    <form action={savePassword} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      {/* By which a password manager knows whose password it keeps. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      {hasPassword && (
        <TextField
          id="current"
          name="current"
          type="password"
          label="Current password"
          autoComplete="current-password"
          error={refused?.fields.current}
        />
      )}
      <NewPasswordField refused={refused} />
      <label className="flex min-h-11 items-center gap-3 font-sans text-base">
        <input
          type="checkbox"
          name="endOthers"
          value="yes"
          defaultChecked={!refused || refused.values.endOthers === 'yes'}
          className="size-5 accent-accent"
        />
        Sign out all other devices
      </label>
      <Button>Change password</Button>
      {hasPassword && (
        <p className="font-sans text-base">
          <a href="/forgot-password" className="inline-block py-1 underline">
            I forgot my current password
          </a>
        </p>
      )}
      <script type="module" src="/show-password.js" />
    </form>
  )
}
