import type { Metadata } from 'next'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { Choices } from '@/components/consent/choices'
import { ConsentList } from '@/components/consent/consent-list'
import { requireSession } from '@/lib/accounts/session-recent'
import { listChoices, listConsents } from '@/lib/consent/own-queries'

export const metadata: Metadata = { title: 'Agreements and choices', robots: { index: false } }

export default async function ConsentsPage() {
  const { visitor } = await requireSession('/account/consents')
  const [choices, consents] = await Promise.all([
    listChoices(visitor.userId),
    listConsents(visitor.userId),
  ])
  return (
    <SettingsPage visitor={visitor} part="/account/consents" heading="Agreements and choices">
      <section className="mt-8">
        <h2 className="text-2xl font-bold">What you may choose</h2>
        <p className="mt-3">Reading depends on none of these.</p>
        <Choices choices={choices} />
      </section>
      <section className="mt-12">
        <h2 className="text-2xl font-bold">What you agreed to</h2>
        <p className="mt-3">
          Each record stays as it was made, with the exact wording of that day. New ones are added
          above.
        </p>
        <ConsentList consents={consents} />
      </section>
    </SettingsPage>
  )
}
