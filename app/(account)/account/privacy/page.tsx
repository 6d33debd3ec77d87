import type { Metadata } from 'next'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { CopySection } from '@/components/privacy/copy-section'
import { NotWhileStaff } from '@/components/privacy/deletion-forms'
import { requireSession } from '@/lib/accounts/session-recent'
import { findLatestCopy } from '@/lib/privacy/queries'

export const metadata: Metadata = { title: 'Your data', robots: { index: false } }

export default async function PrivacyPage() {
  const { visitor } = await requireSession('/account/privacy')
  const copy = await findLatestCopy(visitor.userId)
  return (
    <SettingsPage visitor={visitor} part="/account/privacy" heading="Your data">
      <p className="mt-3">
        What we hold, why, and for how long is in the{' '}
        <a href="/privacy" className="underline">
          Privacy notice
        </a>
        .
      </p>
      <CopySection copy={copy} />
      <section className="mt-12">
        <h2 className="text-2xl font-bold">Delete your account</h2>
        {visitor.kind === 'staff' ? (
          <NotWhileStaff />
        ) : (
          <p className="mt-3">
            You can leave at any time, and need no reason.{' '}
            <a href="/account/privacy/delete" className="inline-block py-1 underline">
              Delete your account
            </a>
          </p>
        )}
      </section>
    </SettingsPage>
  )
}
