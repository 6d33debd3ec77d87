import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { PasskeyProblems } from './passkey-problems'

interface PasskeyFormProps {
  action: (form: FormData) => Promise<void>
  /** What the browser is asked, as JSON. Without it, any passkey for this site signs in. */
  options?: string
  label: string
  to?: string
}

/** Shows a passkey. Stays hidden where the browser has none, or no JavaScript. */
export function PasskeyForm({ action, options, label, to }: PasskeyFormProps) {
  const refused = formResult('passkey')
  return (
    <>
      {refused && <FormAlert message={refused.message} />}
      <form
        action={action}
        hidden
        data-passkey={options ? 'ask' : 'offer'}
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
