import { CodeForm } from '@/components/accounts/code-form'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { askForConfirmCode, confirmByCode } from '@/lib/accounts/confirmation/actions'
import { formResult } from '@/lib/platform/form-action'

interface ConfirmByMailFormProps {
  email: string
  to: string
  /** Whether a code was asked for. */
  isSent: boolean
}

/** The owner of the session reads its mail: that is a proof too. */
export function ConfirmByMailForm({ email, to, isSent }: ConfirmByMailFormProps) {
  const refused = formResult('confirm-ask')
  return (
    <>
      {isSent && (
        <>
          <p className="mt-6">We have sent a code to {email}.</p>
          <CodeForm form="confirm-code" action={confirmByCode} to={to} button="Confirm by code" />
        </>
      )}
      {refused && <FormAlert message={refused.message} />}
      <form action={askForConfirmCode} className="mt-6">
        <input type="hidden" name="to" value={to} />
        <Button quiet>{isSent ? 'Send another code' : 'E-mail me a code'}</Button>
      </form>
    </>
  )
}
