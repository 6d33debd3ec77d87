import type { Actor, StaffRole } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'

/**
 * Lets nobody else change who is staff until the transaction ends, and looks once more whether the
 * actor still may: another administrator was perhaps quicker.
 */
export async function holdStaff(transaction: Transaction, actor: Actor): Promise<void> {
  await takeTurns(transaction, 'staff')
  if (actor.kind === 'system') return
  const still = { id: actor.userId, role: 'admin', disabledAt: null } as const
  if ((await transaction.user.count({ where: still })) === 0) {
    throw new ForbiddenError('Only an active administrator changes who is staff.')
  }
}

export interface HeldMember {
  id: string
  email: string
  displayName: string | null
  role: StaffRole
  disabledAt: Date | null
}

/**
 * A member of staff whom an administrator may change. Since that one is active and somebody else,
 * an administrator is always left.
 * @throws NotFoundError for readers and for nobody, InvalidInputError for the actor's own account.
 */
export async function holdMember(
  transaction: Transaction,
  actor: Actor,
  memberId: string,
): Promise<HeldMember> {
  await holdStaff(transaction, actor)
  if (actor.kind === 'staff' && actor.userId === memberId) {
    throw new InvalidInputError({
      form: 'This is your own account: another administrator has to do that.',
    })
  }
  const member = await transaction.user.findUnique({
    where: { id: memberId },
    select: { id: true, email: true, displayName: true, role: true, disabledAt: true },
  })
  if (!member || member.role === 'reader') throw new NotFoundError('There is no such member.')
  return { ...member, role: member.role }
}
