import type { Metadata } from 'next'
import { PasswordForm } from '@/components/account-settings/password-form'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { findSettings } from '@/lib/account-settings/queries'
import { requireRecentSignIn, requireSession } from '@/lib/accounts/session-recent'

export const metadata: Metadata = { title: 'Password', robots: { index: false } }

export default async function PasswordPage() {
  const { visitor } = await requireSession('/account/password')
  const { hasPassword, email } = await findSettings(visitor.userId)
  if (!hasPassword) await requireRecentSignIn('/account/password')
  return (
    <SettingsPage
      visitor={visitor}
      part="/account/password"
      heading={hasPassword ? 'Change your password' : 'Set a password'}
    >
      <PasswordForm hasPassword={hasPassword} email={email} />
    </SettingsPage>
  )
}
