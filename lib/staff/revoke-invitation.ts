import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { holdStaff } from './hold-staff'
import { subjectOfInvitation } from './invite-staff'
import { authorizeStaff } from './policy'

const open = { acceptedAt: null, revokedAt: null }

/** Takes an invitation back: its link is good for nothing. @throws ForbiddenError, NotFoundError */
export async function revokeInvitation(actor: Actor, id: string): Promise<void> {
  authorizeStaff(actor, 'revoke-invitation')
  await db().$transaction(async (transaction) => {
    await holdStaff(transaction, actor)
    const [revoked] = await transaction.staffInvitation.updateManyAndReturn({
      where: { id, ...open },
      data: { revokedAt: new Date() },
      select: { id: true, role: true },
    })
    if (!revoked) throw new NotFoundError('There is no such invitation.')
    const subject = subjectOfInvitation(revoked)
    await recordDeed(transaction, actor, { action: 'staff.invitation-revoked', subject })
  })
}

/** What somebody asked in who is no administrator any more. */
export async function revokeInvitationsOf(
  transaction: Transaction,
  actor: Actor,
  userId: string,
): Promise<void> {
  const revoked = await transaction.staffInvitation.updateManyAndReturn({
    where: { invitedBy: userId, ...open },
    data: { revokedAt: new Date() },
    select: { id: true, role: true },
  })
  for (const invitation of revoked) {
    const subject = subjectOfInvitation(invitation)
    await recordDeed(transaction, actor, { action: 'staff.invitation-revoked', subject })
  }
}
