import type { Metadata } from 'next'
import { AddressCodeForm } from '@/components/account-settings/address-forms'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'

export const metadata: Metadata = { title: 'Confirm the new address', robots: { index: false } }

export default async function AddressCodePage() {
  const visitor = await requireRecentSignIn('/account/email/code')
  return (
    <SettingsPage
      visitor={visitor}
      part="/account/email"
      path="/account/email/code"
      heading="Look into your mail"
    >
      <p className="mt-3">
        We sent a mail to the new address. If the address is free, there is a code in it, good for
        ten minutes.
      </p>
      <AddressCodeForm />
    </SettingsPage>
  )
}
