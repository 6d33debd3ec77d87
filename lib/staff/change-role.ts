import type { Actor, StaffRole } from '@/lib/accounts/types'
import { revokePreviewLinksOf } from '@/lib/publishing/previews/revoke-preview-links-of'
import { changeMember } from './change-member'
import { revokeInvitationsOf } from './revoke-invitation'

/** Gives a member of staff another role. */
export const changeRole = (actor: Actor, memberId: string, role: StaffRole): Promise<void> =>
  changeMember(actor, 'change-role', memberId, async (transaction, { id, role: before }) => {
    if (before === role) return null
    await transaction.user.update({ where: { id }, data: { role } })
    if (before === 'admin') await revokeInvitationsOf(transaction, actor, id)
    if (role === 'writer') await revokePreviewLinksOf(transaction, actor, id)
    return { action: 'staff.role-changed', details: { was: before, is: role } }
  })
