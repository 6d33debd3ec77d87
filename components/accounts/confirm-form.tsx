import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { confirmByPassword } from '@/lib/accounts/confirmation/actions'
import { formResult } from '@/lib/platform/form-action'

/** The owner of the session proves by the password that it is they, to go on to `to`. */
export function ConfirmForm({ to }: { to: string }) {
  const refused = formResult('confirm')
  return (
    <form action={confirmByPassword} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="password"
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        error={refused?.fields.password}
      />
      <input type="hidden" name="to" value={to} />
      <Button>Confirm</Button>
      <script type="module" src="/show-password.js" />
    </form>
  )
}
