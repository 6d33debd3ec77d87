import type { Metadata } from 'next'
import { AccountFrame } from '@/components/accounts/account-frame'
import { PasskeyForm } from '@/components/passkeys/passkey-form'
import { AppCodeForm, RecoveryCodeForm } from '@/components/second-factor/second-step-forms'
import { passSecondStepByPasskey } from '@/lib/passkeys/actions'
import { askForPasskey } from '@/lib/passkeys/ask'
import { findPendingSignIn } from '@/lib/second-factor/pending-sign-in'
import { findFactors } from '@/lib/second-factor/queries'
import { pendingToken } from '@/lib/second-factor/session-pending'

export const metadata: Metadata = { title: 'Second step', robots: { index: false } }

export default async function SecondStepPage() {
  const pending = await findPendingSignIn(await pendingToken())
  return (
    <AccountFrame visitor={{ kind: 'anonymous' }} to={pending?.to ?? '/'} heading="Second step">
      {pending?.isOpen ? <Forms userId={pending.userId} /> : <Again to={pending?.to ?? '/'} />}
    </AccountFrame>
  )
}

async function Forms({ userId }: { userId: string }) {
  const { hasApp, passkeys } = await findFactors(userId)
  const options = await askForPasskey(`second-step ${userId}`, userId)
  return (
    <>
      <p className="mt-3">This account asks for a second proof that it is you.</p>
      {hasApp && <AppCodeForm />}
      {passkeys > 0 && (
        <PasskeyForm action={passSecondStepByPasskey} options={options} label="Use a passkey" />
      )}
      <RecoveryCodeForm />
    </>
  )
}

const Again = ({ to }: { to: string }) => (
  <p className="mt-3">
    That took too long, or too many codes were wrong. Please{' '}
    <a href={`/sign-in?to=${encodeURIComponent(to)}`} className="underline">
      sign in once more
    </a>
    .
  </p>
)
