import type { Metadata } from 'next'
import { AccountFrame } from '@/components/accounts/account-frame'
import { InvitationOffer } from '@/components/newsroom/staff/invitation-offer'
import { linkToken } from '@/lib/accounts/schemas'
import { currentVisitor } from '@/lib/accounts/session'
import { site } from '@/lib/site'
import { staleInvitation } from '@/lib/staff/joining/accept-invitation'
import { findInvitation } from '@/lib/staff/queries'
import { oneOf } from '@/lib/staff/words'

export const metadata: Metadata = { title: 'Join the newsroom', robots: { index: false } }

interface InvitationPageProps {
  searchParams: Promise<{ token?: string }>
}

export default async function InvitationPage({ searchParams }: InvitationPageProps) {
  const token = linkToken.safeParse((await searchParams).token).data
  const [visitor, invitation] = await Promise.all([
    currentVisitor(),
    token ? findInvitation(token) : null,
  ])
  return (
    <AccountFrame visitor={visitor} to="/" heading="Join the newsroom">
      {token && invitation ? (
        <>
          <p className="mt-3">
            You are invited to work in the newsroom of {site.name} as {oneOf[invitation.role]}. The
            invitation is for <strong className="wrap-anywhere">{invitation.email}</strong>.
          </p>
          <p className="mt-3">
            Next you set up a second factor, a passkey or an authenticator app: the newsroom does
            not open without one.
          </p>
          <InvitationOffer visitor={visitor} email={invitation.email} token={token} />
        </>
      ) : (
        <p className="mt-3">{staleInvitation}</p>
      )}
    </AccountFrame>
  )
}
