import { endOtherSessions } from '@/lib/account-settings/end-sessions'
import type { Actor } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import { revokePreviewLinksOf } from '@/lib/publishing/previews/revoke-preview-links-of'
import { changeMember } from './change-member'
import { revokeInvitationsOf } from './revoke-invitation'

/** Closes the account of a member of staff: at the next request it opens nothing any more. */
export const disableMember = (actor: Actor, memberId: string): Promise<void> =>
  changeMember(actor, 'disable-member', memberId, async (transaction, { id, disabledAt }) => {
    if (disabledAt) return null
    await transaction.user.update({ where: { id }, data: { disabledAt: new Date() } })
    await endWaysIn(transaction, actor, id)
    return { action: 'staff.disabled' }
  })

export const enableMember = (actor: Actor, memberId: string): Promise<void> =>
  changeMember(actor, 'enable-member', memberId, async (transaction, { id, disabledAt }) => {
    if (!disabledAt) return null
    await transaction.user.update({ where: { id }, data: { disabledAt: null } })
    return { action: 'staff.enabled' }
  })

/** What somebody began as a member of staff and could go on with. */
export async function endWaysIn(
  transaction: Transaction,
  actor: Actor,
  userId: string,
): Promise<void> {
  await endOtherSessions(userId, null, transaction)
  await transaction.pendingSignIn.deleteMany({ where: { userId } })
  await transaction.oneTimeCode.deleteMany({ where: { userId } })
  await revokeInvitationsOf(transaction, actor, userId)
  await revokePreviewLinksOf(transaction, actor, userId)
}
