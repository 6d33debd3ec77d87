import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { signIn } from '@/lib/accounts/actions'
import { formResult } from '@/lib/platform/form-action'
import { CredentialFields } from './credential-fields'

export function SignInForm({ to }: { to: string }) {
  const refused = formResult('sign-in')
  return (
    <form action={signIn} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <CredentialFields refused={refused} />
      <input type="hidden" name="to" value={to} />
      <Button>Sign in</Button>
      <p className="font-sans text-base">
        New here?{' '}
        <a
          href={`/register?to=${encodeURIComponent(to)}`}
          className="inline-block py-1 font-semibold underline"
        >
          Register for free
        </a>
      </p>
    </form>
  )
}
