import { endOtherSessions } from '@/lib/account-settings/end-sessions'
import type { SignedIn } from '@/lib/accounts/types'
import { queueMail } from '@/lib/mail/queue-mail'
import { formatDate } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { site } from '@/lib/site'
import { retention } from './retention'

const dayMs = 86_400_000

/** When an account goes whose deletion was asked for then. */
export const deletionDate = (requestedAt: Date): Date =>
  new Date(requestedAt.getTime() + retention.deletions.days * dayMs)

/**
 * A reader wants their account deleted: every session ends now, and the account goes when the days
 * to change one’s mind are over. The reader gets a mail that says so.
 * @throws ForbiddenError for members of staff, whose accounts are the newspaper’s.
 */
export async function scheduleDeletion(visitor: SignedIn): Promise<void> {
  if (visitor.kind !== 'reader') throw new ForbiddenError('Staff accounts are closed by an admin.')
  const { userId } = visitor
  await db().$transaction(async (transaction) => {
    const requestedAt = new Date()
    const { email } = await transaction.user.update({
      where: { id: userId },
      data: { deletionRequestedAt: requestedAt },
      select: { email: true },
    })
    await endOtherSessions(userId, null, transaction)
    const day = formatDate(deletionDate(requestedAt), site.locale, site.timeZone)
    const mail = { template: 'deletion-scheduled', to: email, userId } as const
    await queueMail(transaction, { ...mail, data: { day } })
  })
}

/** The reader changed their mind. */
export async function cancelDeletion(userId: string): Promise<void> {
  await db().user.updateMany({ where: { id: userId }, data: { deletionRequestedAt: null } })
}
