import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountFrame } from '@/components/accounts/account-frame'
import { type MailedPageProps, readMailedPage } from '@/components/accounts/mailed-page'
import { ResetPasswordForm } from '@/components/accounts/reset-password-form'
import { SendAgain, SentMail } from '@/components/accounts/sent-mail'
import { StaleLink } from '@/components/accounts/stale-link'
import { askForNewPassword } from '@/lib/accounts/by-mail/actions'
import { currentAsking } from '@/lib/accounts/by-mail/session-asking'
import { findLink } from '@/lib/accounts/one-time-codes'
import { currentVisitor } from '@/lib/accounts/session'

export const metadata: Metadata = { title: 'New password', robots: { index: false } }

export default async function ResetPasswordPage(props: MailedPageProps) {
  const { to, token } = await readMailedPage(props)
  const again = `/forgot-password?to=${encodeURIComponent(to)}`
  const asking = await currentAsking()
  if (!token && !asking) redirect(again)
  return (
    <AccountFrame visitor={await currentVisitor()} to={to} heading="Choose a new password">
      {token ? <ByLink token={token} to={to} again={again} /> : null}
      {!token && asking ? <ByCode address={asking.address} to={to} /> : null}
    </AccountFrame>
  )
}

async function ByLink({ token, to, again }: { token: string; to: string; again: string }) {
  const proof = await findLink('resetPassword', token)
  if (!proof) return <StaleLink href={again}>Ask for a new mail</StaleLink>
  return (
    <>
      <p className="mt-3 wrap-anywhere">
        For the account of <strong>{proof.address}</strong>.
      </p>
      <ResetPasswordForm to={to} token={token} />
    </>
  )
}

const ByCode = ({ address, to }: { address: string; to: string }) => (
  <>
    <SentMail address={address} />
    <ResetPasswordForm to={to} token={null} />
    <SendAgain address={address} to={to} again={askForNewPassword} />
  </>
)
