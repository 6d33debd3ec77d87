import type { Actor } from '@/lib/accounts/types'
import { changeMember } from './change-member'
import { endWaysIn } from './disable-member'

/** Makes a member of staff a reader, who keeps the account and may delete it. */
export const removeMember = (actor: Actor, memberId: string): Promise<void> =>
  changeMember(actor, 'remove-member', memberId, async (transaction, { id, role }) => {
    await transaction.user.update({ where: { id }, data: { role: 'reader' } })
    await transaction.author.updateMany({ where: { memberId: id }, data: { memberId: null } })
    await endWaysIn(transaction, actor, id)
    return { action: 'staff.removed', details: { was: role } }
  })
