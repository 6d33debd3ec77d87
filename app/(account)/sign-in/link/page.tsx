import type { Metadata } from 'next'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkForm } from '@/components/accounts/link-form'
import { type MailedPageProps, readMailedPage } from '@/components/accounts/mailed-page'
import { StaleLink } from '@/components/accounts/stale-link'
import { signInByLink } from '@/lib/accounts/by-mail/actions'
import { findLink } from '@/lib/accounts/one-time-codes'
import { currentVisitor } from '@/lib/accounts/session'

export const metadata: Metadata = { title: 'Sign in by link', robots: { index: false } }

export default async function SignInLinkPage(props: MailedPageProps) {
  const { to, token } = await readMailedPage(props)
  const proof = token && (await findLink('signIn', token))
  return (
    <AccountFrame visitor={await currentVisitor()} to={to} heading="Sign in">
      {proof ? (
        <>
          <p className="mt-3 wrap-anywhere">
            You sign in on this device as <strong>{proof.address}</strong>.
          </p>
          <LinkForm
            form="sign-in-link"
            action={signInByLink}
            token={token}
            to={to}
            button="Sign in"
          />
        </>
      ) : (
        <StaleLink href={`/sign-in?to=${encodeURIComponent(to)}`}>Sign in another way</StaleLink>
      )}
    </AccountFrame>
  )
}
