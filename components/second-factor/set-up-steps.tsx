import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { confirmApp } from '@/lib/second-factor/actions'
import { CodeField } from './code-field'
import { QrCode } from './qr-code'

interface SetUpStepsProps {
  secret: string
  /** What the QR code says. */
  address: string
  to: string
}

/** The app is told the secret, and shows that it has it. */
export function SetUpSteps({ secret, address, to }: SetUpStepsProps) {
  const refused = formResult('confirm-set-up')
  return (
    <>
      <h2 className="mt-8 text-2xl font-bold">Scan this with the app</h2>
      <p className="mt-2">
        Any authenticator app will do; it works without a connection. On the phone that has the app,{' '}
        <a href={address} className="underline">
          open it from here
        </a>
        .
      </p>
      <div className="mt-4">
        <QrCode text={address} label="QR code for your authenticator app; its key stands below" />
      </div>
      <p className="mt-4">Or type this key into it:</p>
      <p className="mt-1 font-mono text-lg break-words">{secret.match(/.{4}/g)?.join(' ')}</p>
      <form action={confirmApp} noValidate className="mt-6 max-w-md space-y-5">
        {refused && <FormAlert message={refused.message} />}
        <CodeField refused={refused} label="The code it shows now" />
        <input type="hidden" name="to" value={to} />
        <Button>Finish</Button>
      </form>
    </>
  )
}
