import { AgreementSentence } from '@/components/accounts/agreement-sentence'
import { NewPasswordField } from '@/components/accounts/new-password-field'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { findAccount } from '@/lib/accounts/queries'
import type { Visitor } from '@/lib/accounts/types'
import { formResult } from '@/lib/platform/form-action'
import { joinWithAccount, joinWithPassword } from '@/lib/staff/joining/actions'

interface InvitationOfferProps {
  visitor: Visitor
  email: string
  token: string
}

/** What somebody with the link can do. It looks the same whether the address has an account or not. */
export async function InvitationOffer({ visitor, email, token }: InvitationOfferProps) {
  if (visitor.kind === 'anonymous') return <ToNobody email={email} token={token} />
  const account = await findAccount(visitor.userId)
  const isTheirs = account.isVerified && account.email === email && visitor.kind === 'reader'
  return isTheirs ? <ToOwner token={token} /> : <ToAnother />
}

const ToOwner = ({ token }: { token: string }) => {
  const refused = formResult('join')
  return (
    <form action={joinWithAccount} className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="token" value={token} />
      <Button>Accept the invitation</Button>
    </form>
  )
}

const ToAnother = () => (
  <form action="/sign-out" method="post" className="mt-6 max-w-md space-y-5">
    <p>You are signed in to another account. Sign out, and open the link in the mail once more.</p>
    <Button>Sign out</Button>
  </form>
)

function ToNobody({ email, token }: { email: string; token: string }) {
  const refused = formResult('join')
  const here = `/invitation?token=${token}`
  return (
    <>
      <section aria-labelledby="new" className="mt-8">
        <h2 id="new" className="text-2xl font-bold">
          If you have no account here
        </h2>
        <form action={joinWithPassword} noValidate className="mt-4 max-w-md space-y-5">
          {refused && <FormAlert message={refused.message} />}
          <input type="hidden" name="token" value={token} />
          {/* By which a password manager knows whose password it keeps. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <NewPasswordField refused={refused} />
          <AgreementSentence />
          <Button>Register</Button>
          <script type="module" src="/show-password.js" />
        </form>
      </section>
      <section aria-labelledby="known" className="mt-10">
        <h2 id="known" className="text-2xl font-bold">
          If you have an account with this address
        </h2>
        <p className="mt-3">
          <a
            href={`/sign-in?to=${encodeURIComponent(here)}`}
            className="inline-block py-1 font-semibold underline"
          >
            Sign in, and come back here
          </a>
        </p>
      </section>
    </>
  )
}
