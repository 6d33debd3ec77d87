import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { CodeField } from './code-field'

interface CodeFormProps {
  /** The form's name, by which its action reports. */
  form: string
  action: (form: FormData) => Promise<void>
  /** The path to go back to. */
  to: string
  button: string
}

export function CodeForm({ form, action, to, button }: CodeFormProps) {
  const refused = formResult(form)
  return (
    <form action={action} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <CodeField refused={refused} />
      <input type="hidden" name="to" value={to} />
      <Button>{button}</Button>
    </form>
  )
}
