import type { Metadata } from 'next'
import { AddressForm } from '@/components/account-settings/address-forms'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { findSettings } from '@/lib/account-settings/queries'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'

export const metadata: Metadata = { title: 'E-mail address', robots: { index: false } }

export default async function AddressPage() {
  const visitor = await requireRecentSignIn('/account/email')
  const { email } = await findSettings(visitor.userId)
  return (
    <SettingsPage visitor={visitor} part="/account/email" heading="Change your e-mail address">
      <p className="mt-3">
        It is <strong>{email}</strong> now, and stays so until you have typed the code that we mail
        to the new one. The old one is told.
      </p>
      <AddressForm />
    </SettingsPage>
  )
}
