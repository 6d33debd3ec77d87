import type { Metadata } from 'next'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { AppSettings } from '@/components/second-factor/app-settings'
import { BeginSetUp } from '@/components/second-factor/begin-set-up'
import { RecoveryCodes } from '@/components/second-factor/recovery-codes'
import { RecoverySettings } from '@/components/second-factor/recovery-settings'
import { SetUpSteps } from '@/components/second-factor/set-up-steps'
import { requireSession } from '@/lib/accounts/session-recent'
import { formResult } from '@/lib/platform/form-action'
import { parseSitePath } from '@/lib/platform/site-path'
import { demandsSecondStep } from '@/lib/second-factor/policy'
import { countRecoveryCodes, findFactors } from '@/lib/second-factor/queries'
import { findAppSetUp } from '@/lib/second-factor/set-up-app'

export const metadata: Metadata = { title: 'Second factor', robots: { index: false } }

interface Props {
  searchParams: Promise<{ to?: string }>
}

export default async function SecondFactorPage({ searchParams }: Props) {
  const to = parseSitePath((await searchParams).to) ?? '/account'
  const { visitor } = await requireSession(`/account/second-factor?to=${encodeURIComponent(to)}`)
  return (
    <SettingsPage visitor={visitor} part="/account/second-factor" heading="Second factor">
      <Settings userId={visitor.userId} to={to} />
    </SettingsPage>
  )
}

async function Settings({ userId, to }: { userId: string; to: string }) {
  const shown = formResult('recovery-codes')?.values
  if (shown?.codes) return <RecoveryCodes codes={shown.codes.split(' ')} to={shown.to ?? to} />
  const [factors, setUp] = await Promise.all([findFactors(userId), findAppSetUp(userId)])
  return (
    <>
      {factors.hasApp && <AppSettings />}
      {!factors.hasApp && !setUp && <BeginSetUp isStaff={factors.isStaff} to={to} />}
      {setUp && <SetUpSteps {...setUp} to={to} />}
      {demandsSecondStep(factors) && (
        <RecoverySettings left={await countRecoveryCodes(userId)} to={to} />
      )}
    </>
  )
}
