import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountFrame } from '@/components/accounts/account-frame'
import { ConfirmAddress } from '@/components/accounts/confirm-address'
import { FollowVerification } from '@/components/accounts/follow-verification'
import { type MailedPageProps, readMailedPage } from '@/components/accounts/mailed-page'
import { currentVisitor } from '@/lib/accounts/session'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false } }

export default async function VerifyEmailPage(props: MailedPageProps) {
  const { to, token } = await readMailedPage(props)
  const visitor = await currentVisitor()
  if (!token && visitor.kind === 'anonymous') redirect('/sign-in?to=/verify-email')
  return (
    <AccountFrame visitor={visitor} to={to} heading="Confirm your address">
      {token ? <FollowVerification visitor={visitor} token={token} to={to} /> : null}
      {!token && visitor.kind !== 'anonymous' ? (
        <ConfirmAddress userId={visitor.userId} to={to} />
      ) : null}
    </AccountFrame>
  )
}
