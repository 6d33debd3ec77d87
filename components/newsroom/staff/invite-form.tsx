import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { invite } from '@/lib/staff/actions'
import { RoleChoice } from './role-choice'

export function InviteForm() {
  const refused = formResult('invite')
  return (
    <form action={invite} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="off"
        value={refused?.values.email}
        error={refused?.fields.email}
      />
      <RoleChoice value={refused?.values.role ?? 'writer'} error={refused?.fields.role} />
      <Button>Send the invitation</Button>
    </form>
  )
}
