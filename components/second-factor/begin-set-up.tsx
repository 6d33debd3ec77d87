import { Button } from '@/components/ui/button'
import { beginApp } from '@/lib/second-factor/actions'

interface BeginSetUpProps {
  isStaff: boolean
  to: string
}

export const BeginSetUp = ({ isStaff, to }: BeginSetUpProps) => (
  <>
    <p className="mt-3">
      {isStaff
        ? 'The newsroom opens to those who prove in two ways who they are: by a password, and by a thing that they have. Set that up once.'
        : 'With an authenticator app on your phone, a password alone does not open your account: signing in asks for a code that the app shows.'}
    </p>
    <form action={beginApp} className="mt-6">
      <input type="hidden" name="to" value={to} />
      <Button>Set up an authenticator app</Button>
    </form>
    <p className="mt-4 font-sans text-base">
      <a
        href={`/account/passkeys?to=${encodeURIComponent(to)}`}
        className="inline-block py-1 font-semibold underline"
      >
        {isStaff ? 'Or use a passkey' : 'Or sign in with a passkey instead of a password'}
      </a>
    </p>
  </>
)
