import type { Metadata } from 'next'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { DeletionForm, KeepForm, NotWhileStaff } from '@/components/privacy/deletion-forms'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { formatDate } from '@/lib/platform/clock'
import { findDeletionDate } from '@/lib/privacy/queries'
import { retention } from '@/lib/privacy/retention'
import { site } from '@/lib/site'

export const metadata: Metadata = { title: 'Delete your account', robots: { index: false } }

const path = '/account/privacy/delete'
const question = 'Delete your account?'

export default async function DeletionPage() {
  const visitor = await requireRecentSignIn(path)
  if (visitor.kind === 'staff') {
    return (
      <SettingsPage visitor={visitor} part="/account/privacy" path={path} heading={question}>
        <NotWhileStaff />
      </SettingsPage>
    )
  }
  const date = await findDeletionDate(visitor.userId)
  const day = date && formatDate(date, site.locale, site.timeZone)
  return (
    <SettingsPage
      visitor={visitor}
      part="/account/privacy"
      path={path}
      heading={day ? `Your account will be deleted on ${day}` : question}
    >
      {day ? (
        <>
          <p className="mt-3">Until then nothing is lost, and you can keep it.</p>
          <KeepForm />
        </>
      ) : (
        <>
          <ul className="mt-4 list-disc space-y-2 pl-6">
            <li>You are signed out on all devices at once, and we confirm it by mail.</li>
            <li>
              For {retention.deletions.days} days you can change your mind: sign in and say so.
            </li>
            <li>
              Then your address, your name and everything else we hold about you is gone for good.
            </li>
          </ul>
          <DeletionForm />
        </>
      )}
    </SettingsPage>
  )
}
