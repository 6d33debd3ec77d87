import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { askForNewPassword } from '@/lib/accounts/by-mail/actions'
import { formResult } from '@/lib/platform/form-action'

export function ForgotPasswordForm({ to }: { to: string }) {
  const refused = formResult('forgot-password')
  return (
    <form action={askForNewPassword} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username"
        value={refused?.values.email}
        error={refused?.fields.email}
      />
      <input type="hidden" name="to" value={to} />
      <Button>E-mail me a code</Button>
    </form>
  )
}
