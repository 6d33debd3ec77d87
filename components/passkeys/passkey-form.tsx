import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { PasskeyProblems } from './passkey-problems'

interface PasskeyFormProps {
  action: (form: FormData) => Promise<void>
  /** What the browser is asked, as JSON. */
  options: string
  label: string
  to?: string
  /** Also offers it in the field for the address. */
  inField?: boolean
}

/** Shows a passkey. Stays hidden where the browser has none, or no JavaScript. */
export function PasskeyForm({ action, options, label, to, inField = false }: PasskeyFormProps) {
  const refused = formResult('passkey')
  return (
    <>
      {refused && <FormAlert message={refused.message} />}
      <form
        action={action}
        hidden
        data-passkey={inField ? 'offer' : 'ask'}
        data-options={options}
        className="mt-6 max-w-md space-y-3"
      >
        <input type="hidden" name="credential" />
        {to && <input type="hidden" name="to" value={to} />}
        <Button quiet>{label}</Button>
        <PasskeyProblems />
      </form>
      <script type="module" src="/passkeys.js" />
    </>
  )
}
