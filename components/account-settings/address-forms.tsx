import { CodeField } from '@/components/accounts/code-field'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { askForAddress, confirmAddress, objectToAddress } from '@/lib/account-settings/actions'
import { formResult } from '@/lib/platform/form-action'

export function AddressForm() {
  const refused = formResult('address')
  return (
    <form action={askForAddress} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label="New e-mail address"
        autoComplete="email"
        value={refused?.values.email}
        error={refused?.fields.email}
      />
      <Button>Send a code there</Button>
    </form>
  )
}

export function AddressCodeForm() {
  const refused = formResult('address-code')
  return (
    <form action={confirmAddress} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <CodeField refused={refused} />
      <Button>Change the address</Button>
      <p className="font-sans text-base">
        <a href="/account/email" className="inline-block py-1 underline">
          Send another code, or correct the address
        </a>
      </p>
    </form>
  )
}

/** A link is also opened by mail scanners: only the button does something. */
export function ObjectionForm({ token }: { token: string }) {
  const refused = formResult('objection')
  return (
    <form action={objectToAddress} className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="token" value={token} />
      <Button>Take my account back</Button>
    </form>
  )
}
