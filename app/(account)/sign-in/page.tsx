import type { Metadata } from 'next'
import { EntrancePage, type EntranceProps } from '@/components/accounts/entrance-page'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { GoogleForm } from '@/components/google/google-form'
import { PasskeyForm } from '@/components/passkeys/passkey-form'
import { signInByPasskey } from '@/lib/passkeys/actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

export default function SignInPage({ searchParams }: EntranceProps) {
  return (
    <EntrancePage searchParams={searchParams} heading="Sign in">
      {(to) => (
        <>
          <SignInForm to={to} />
          <PasskeyForm action={signInByPasskey} label="Sign in with a passkey" to={to} />
          <GoogleForm door="/sign-in" to={to} />
        </>
      )}
    </EntrancePage>
  )
}
