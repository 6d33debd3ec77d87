import type { Metadata } from 'next'
import { NameForm } from '@/components/account-settings/name-form'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { findSettings } from '@/lib/account-settings/queries'
import { requireSession } from '@/lib/accounts/session-recent'

export const metadata: Metadata = { title: 'Name and handle', robots: { index: false } }

export default async function NamePage() {
  const { visitor } = await requireSession('/account/name')
  return (
    <SettingsPage visitor={visitor} part="/account/name" heading="Name and handle">
      <p className="mt-3">
        Others know you by these where you write something for them to read. As long as you only
        read, you need neither.
      </p>
      <NameForm settings={await findSettings(visitor.userId)} />
    </SettingsPage>
  )
}
