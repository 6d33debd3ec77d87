import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { signIn } from '@/lib/accounts/actions'
import { formResult } from '@/lib/platform/form-action'

export function SignInForm({ to }: { to: string }) {
  const refused = formResult('sign-in')
  return (
    <form action={signIn} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username"
        value={refused?.values.email}
        error={refused?.fields.email}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        error={refused?.fields.password}
      />
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
