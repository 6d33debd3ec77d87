import type { Metadata } from 'next'
import { DeviceList } from '@/components/account-settings/device-list'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { listDevices } from '@/lib/account-settings/queries'
import { currentTokenHash } from '@/lib/accounts/session-cookie'
import { requireSession } from '@/lib/accounts/session-recent'

export const metadata: Metadata = { title: 'Devices', robots: { index: false } }

export default async function DevicesPage() {
  const { visitor } = await requireSession('/account/sessions')
  const devices = await listDevices(visitor.userId, await currentTokenHash())
  return (
    <SettingsPage visitor={visitor} part="/account/sessions" heading="Devices">
      <p className="mt-3">
        Where you are signed in. If you do not know one of them, sign it out and change your
        password. We do not record places.
      </p>
      <DeviceList devices={devices} />
    </SettingsPage>
  )
}
