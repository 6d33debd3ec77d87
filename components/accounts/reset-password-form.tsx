import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { resetByCode, resetByLink } from '@/lib/accounts/by-mail/actions'
import { formResult } from '@/lib/platform/form-action'
import { CodeField } from './code-field'
import { NewPasswordField } from './new-password-field'

interface ResetPasswordFormProps {
  to: string
  /** Of the mailed link; without it the code is typed. */
  token: string | null
}

export function ResetPasswordForm({ to, token }: ResetPasswordFormProps) {
  const refused = formResult('reset-password')
  return (
    <form action={token ? resetByLink : resetByCode} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      {token ? <input type="hidden" name="token" value={token} /> : <CodeField refused={refused} />}
      <NewPasswordField refused={refused} />
      <input type="hidden" name="to" value={to} />
      <Button>Save the new password</Button>
      <p className="font-sans text-[0.9375rem] text-muted">
        You are signed in here, and signed out everywhere else.
      </p>
      <script type="module" src="/show-password.js" />
    </form>
  )
}
