import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'

interface LinkFormProps {
  /** The form's name, by which its action reports. */
  form: string
  action: (form: FormData) => Promise<void>
  token: string
  /** The path to go back to. */
  to: string
  button: string
}

/** The one button of a page that a mail leads to: opening the page did nothing yet. */
export function LinkForm({ form, action, token, to, button }: LinkFormProps) {
  const refused = formResult(form)
  return (
    <form action={action} className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="to" value={to} />
      <Button>{button}</Button>
    </form>
  )
}
