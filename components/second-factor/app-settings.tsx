import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { removeApp } from '@/lib/second-factor/actions'

/** The app is set up: it can be removed. */
export function AppSettings() {
  const refused = formResult('remove-app')
  return (
    <section aria-labelledby="app" className="mt-8">
      <h2 id="app" className="text-2xl font-bold">
        Authenticator app
      </h2>
      <p className="mt-2">
        It is set up: signing in asks for its code. For another phone, remove it and set up the new
        one.
      </p>
      <form action={removeApp} noValidate className="mt-5 max-w-md space-y-5">
        {refused && <FormAlert message={refused.message} />}
        <TextField
          id="code"
          name="code"
          type="text"
          label="A code from the app, or a recovery code"
          autoComplete="one-time-code"
          error={refused?.fields.code}
        />
        <Button quiet>Remove the app</Button>
      </form>
    </section>
  )
}
