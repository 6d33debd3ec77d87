import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { signIn } from '@/lib/accounts/actions'
import { askForSignInCode } from '@/lib/accounts/by-mail/actions'
import { formResult } from '@/lib/platform/form-action'
import { CredentialFields } from './credential-fields'

interface SignInFormProps {
  /** The path to go back to. */
  to: string
  /** The address of the account that is meant, where one is. */
  email?: string
}

export function SignInForm({ to, email }: SignInFormProps) {
  const refused = formResult('sign-in')
  const back = `?to=${encodeURIComponent(to)}`
  return (
    <form action={signIn} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <CredentialFields refused={refused} email={email} />
      <input type="hidden" name="to" value={to} />
      <div className="flex flex-wrap gap-3">
        <Button>Sign in</Button>
        <Button quiet formAction={askForSignInCode}>
          E-mail me a code
        </Button>
      </div>
      <p className="font-sans text-base">
        <a href={`/forgot-password${back}`} className="inline-block py-1 underline">
          Forgotten your password?
        </a>
      </p>
      {!email && (
        <p className="font-sans text-base">
          New here?{' '}
          <a href={`/register${back}`} className="inline-block py-1 font-semibold underline">
            Register for free
          </a>
        </p>
      )}
      <script type="module" src="/show-password.js" />
    </form>
  )
}
