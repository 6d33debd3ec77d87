import { StatusNote } from '@/components/ui/status-note'
import { isRenewalDue } from '@/lib/consent/own-queries'
import { formatDate } from '@/lib/platform/clock'
import { currentNotice } from '@/lib/platform/session-notice'
import { findDeletionDate } from '@/lib/privacy/queries'
import { site } from '@/lib/site'

const done: Record<string, string> = {
  'name-saved': 'Your name and handle are saved.',
  'password-saved': 'Your password is changed.',
  'address-saved': 'Your e-mail address is changed. We told the old one.',
  'passkey-added': 'The passkey is added.',
  'passkey-removed': 'The passkey is removed. It opens nothing any more.',
  'app-removed': 'The authenticator app is removed.',
  'device-ended': 'That device is signed out.',
  'devices-ended': 'All other devices are signed out.',
  'choice-given': 'Thank you. You can take this back at any time.',
  'choice-withdrawn': 'You took it back. It counts from now on.',
  renewed: 'Thank you. What you agreed to is recorded below.',
  'copy-asked': 'We are making your copy, and mail you when it is ready.',
  'account-kept': 'Your account stays. Nothing was deleted.',
}

interface AccountNoticesProps {
  userId: string
  /** The page that is shown. */
  path: string
}

/** What has just been done, and what waits for an answer of the reader. */
export async function AccountNotices({ userId, path }: AccountNoticesProps) {
  const [isDue, deletionDate] = await Promise.all([isRenewalDue(userId), findDeletionDate(userId)])
  const notice = done[currentNotice() ?? '']
  return (
    <div className="mb-8 space-y-3 empty:hidden">
      {notice && <StatusNote>{notice}</StatusNote>}
      {deletionDate && path !== '/account/privacy/delete' && (
        <StatusNote>
          Your account will be deleted on {formatDate(deletionDate, site.locale, site.timeZone)}.{' '}
          <a href="/account/privacy/delete">Keep it</a>
        </StatusNote>
      )}
      {isDue && path !== '/account/consents/renew' && (
        <StatusNote>
          A document you agreed to has changed.{' '}
          <a href="/account/consents/renew">See what is different</a>
        </StatusNote>
      )}
    </div>
  )
}
