import type { Actor } from '@/lib/accounts/types'
import { removeFactorsOf } from '@/lib/second-factor/remove-all-factors'
import { changeMember } from './change-member'

/** For a member of staff who lost phone, passkeys and recovery codes. */
export const resetFactors = (actor: Actor, memberId: string): Promise<void> =>
  changeMember(actor, 'reset-factors', memberId, async (transaction, { id }) => {
    await removeFactorsOf(transaction, id)
    return { action: 'staff.factors-removed' }
  })
