import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { Renewal } from '@/components/consent/renewal'
import { landingAddress } from '@/lib/accounts/landing-address'
import { requireSession } from '@/lib/accounts/session-recent'
import { listRenewals } from '@/lib/consent/own-queries'
import { parseSitePath } from '@/lib/platform/site-path'

export const metadata: Metadata = { title: 'What has changed', robots: { index: false } }

const path = '/account/consents/renew'

interface Props {
  searchParams: Promise<{ to?: string }>
}

export default async function RenewalPage({ searchParams }: Props) {
  const to = parseSitePath((await searchParams).to) ?? '/account/consents'
  const { visitor } = await requireSession(path)
  const renewals = await listRenewals(visitor.userId)
  if (renewals.length === 0) redirect(to)
  return (
    <SettingsPage
      visitor={visitor}
      part="/account/consents"
      path={path}
      heading="What you agreed to has changed"
    >
      <p className="mt-3">
        This is what is different from the texts you agreed to. Take your time: you can go on
        reading either way.
      </p>
      <Renewal renewals={renewals} to={to} instead={await landingAddress(to)} />
    </SettingsPage>
  )
}
