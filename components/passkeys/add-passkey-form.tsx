import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { addPasskey } from '@/lib/passkeys/actions'
import { formResult } from '@/lib/platform/form-action'
import { PasskeyProblems } from './passkey-problems'

interface AddPasskeyFormProps {
  /** What the browser is asked, as JSON. */
  options: string
  /** What the passkey is called unless its owner calls it something else. */
  name: string
  to: string
}

export function AddPasskeyForm({ options, name, to }: AddPasskeyFormProps) {
  const refused = formResult('add-passkey')
  return (
    <>
      {refused && <FormAlert message={refused.message} />}
      <form
        action={addPasskey}
        noValidate
        hidden
        data-passkey="make"
        data-options={options}
        className="mt-6 max-w-md space-y-5"
      >
        <TextField
          id="name"
          name="name"
          type="text"
          label="Name of the new passkey"
          hint="By which you know it again, such as the device it is on."
          autoComplete="off"
          value={refused?.values.name ?? name}
          error={refused?.fields.name}
        />
        <input type="hidden" name="credential" />
        <input type="hidden" name="to" value={to} />
        <Button>Add a passkey</Button>
        <PasskeyProblems known="This device has a passkey for this account already." />
      </form>
      <script type="module" src="/passkeys.js" />
      <p className="mt-6" data-without-passkeys="">
        Adding a passkey takes JavaScript, and a browser that knows passkeys.
      </p>
    </>
  )
}
