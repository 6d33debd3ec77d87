import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { confirmByApp } from '@/lib/second-factor/actions'
import { CodeField } from './code-field'

export function ConfirmByAppForm({ to }: { to: string }) {
  const refused = formResult('confirm-app')
  return (
    <form action={confirmByApp} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <CodeField refused={refused} />
      <input type="hidden" name="to" value={to} />
      <Button>Confirm</Button>
    </form>
  )
}
