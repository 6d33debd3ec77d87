import type { Metadata } from 'next'
import { AccountRow } from '@/components/account-settings/account-row'
import { FactorRows } from '@/components/account-settings/factor-rows'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { Button } from '@/components/ui/button'
import { findSettings, listDevices } from '@/lib/account-settings/queries'
import { requireSession } from '@/lib/accounts/session-recent'
import { findMonthlyAllowance } from '@/lib/gate/allowance'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function AccountPage() {
  const { visitor } = await requireSession('/account')
  const { userId } = visitor
  const [settings, devices, allowance] = await Promise.all([
    findSettings(userId),
    listDevices(userId, null),
    findMonthlyAllowance(userId),
  ])
  const { email, isVerified, displayName, handle, hasPassword } = settings
  const names = [displayName, handle && `@${handle}`].filter(Boolean).join(' · ')
  return (
    <SettingsPage visitor={visitor} part="/account" heading="Your account">
      <ul className="mt-6 border-t border-line">
        <AccountRow name="Name and handle" href="/account/name" verb={names ? 'Change' : 'Choose'}>
          {names || 'None. Reading needs none.'}
        </AccountRow>
        <AccountRow name="E-mail address" href="/account/email" verb="Change">
          {email}
          {!isVerified && (
            <span className="block">
              Not confirmed yet.{' '}
              <a href="/verify-email?to=/account" className="inline-block py-1 underline">
                Confirm it
              </a>
            </span>
          )}
        </AccountRow>
        <AccountRow name="Password" href="/account/password" verb={hasPassword ? 'Change' : 'Set'}>
          {hasPassword ? 'Set' : 'None'}
        </AccountRow>
        <FactorRows userId={userId} />
        <AccountRow name="Devices" href="/account/sessions" verb="See">
          {devices.length === 1 ? 'Only this one is' : `${devices.length} are`} signed in
        </AccountRow>
        <AccountRow name="Agreements and choices" href="/account/consents" verb="See">
          What you agreed to, and which e-mails you want
        </AccountRow>
        <AccountRow name="Your data" href="/account/privacy" verb="See">
          Download everything we hold, or{' '}
          <a href="/account/privacy/delete" className="inline-block py-1 underline">
            delete your account
          </a>
        </AccountRow>
        {visitor.kind === 'staff' ? (
          <AccountRow name="Role" href="/newsroom" verb="Newsroom">
            {visitor.role}: you read everything
          </AccountRow>
        ) : (
          <AccountRow name="Premium articles this month">
            {allowance.left} of {allowance.total} left
          </AccountRow>
        )}
      </ul>
      <form action="/sign-out" method="post" className="mt-8">
        <Button quiet>Sign out</Button>
      </form>
    </SettingsPage>
  )
}
