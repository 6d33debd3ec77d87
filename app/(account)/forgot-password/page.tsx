import type { Metadata } from 'next'
import { AccountFrame } from '@/components/accounts/account-frame'
import { ForgotPasswordForm } from '@/components/accounts/forgot-password-form'
import { type MailedPageProps, readMailedPage } from '@/components/accounts/mailed-page'
import { currentVisitor } from '@/lib/accounts/session'

export const metadata: Metadata = { title: 'Forgotten password', robots: { index: false } }

export default async function ForgotPasswordPage(props: MailedPageProps) {
  const { to } = await readMailedPage(props)
  return (
    <AccountFrame visitor={await currentVisitor()} to={to} heading="Forgotten your password?">
      <p className="mt-3">
        We send a code to your address, and you choose a new password. Until you have done that the
        old one stays.
      </p>
      <ForgotPasswordForm to={to} />
    </AccountFrame>
  )
}
