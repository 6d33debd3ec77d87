import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { nameOfActor } from '@/lib/accounts/actor'
import { lockAddress } from '@/lib/accounts/lock-address'
import { hashToken } from '@/lib/accounts/sessions'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { queueMail } from '@/lib/mail/queue-mail'
import { formatDate } from '@/lib/platform/clock'
import { databaseNow, db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { site } from '@/lib/site'
import { holdStaff } from './hold-staff'
import { authorizeStaff } from './policy'
import { newInvitation } from './schemas'

const lifetimeMs = 7 * 86_400_000

/**
 * Invites an address into the newsroom, by a mail whose link is good for seven days and once. An
 * invitation that was open ends: sending it again is inviting again. Returns the path of the link.
 * Whether the address has an account here plays no part, and nobody is told.
 * @throws ForbiddenError, ZodError, or InvalidInputError when it is a member's already.
 */
export async function inviteStaff(
  actor: Actor,
  input: z.input<typeof newInvitation>,
): Promise<{ path: `/${string}` }> {
  authorizeStaff(actor, 'invite-staff')
  const { email, role } = newInvitation.parse(input)
  const token = randomBytes(32).toString('base64url')
  const path = `/invitation?token=${token}` as const
  await db().$transaction(async (transaction) => {
    await lockAddress(transaction, email)
    await holdStaff(transaction, actor)
    await refuseMember(transaction, email)
    const now = await databaseNow(transaction)
    const expiresAt = new Date(now.getTime() + lifetimeMs)
    await transaction.staffInvitation.updateMany({
      where: { email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    const invitation = await transaction.staffInvitation.create({
      data: {
        email,
        role,
        tokenHash: hashToken(token),
        invitedBy: nameOfActor(actor),
        invitedAt: now,
        expiresAt,
      },
      select: { id: true, role: true },
    })
    const day = formatDate(expiresAt, site.locale, site.timeZone)
    await queueMail(transaction, {
      template: 'staff-invitation',
      to: email,
      data: { role, path, day },
    })
    const subject = subjectOfInvitation(invitation)
    await recordDeed(transaction, actor, { action: 'staff.invited', subject, details: { role } })
  })
  return { path }
}

/** The log does not keep the address: it may stay a reader's. */
export const subjectOfInvitation = ({ id, role }: { id: string; role: string }) =>
  ({ kind: 'invitation', id, name: `an invitation as ${role}` }) as const

async function refuseMember(transaction: Transaction, email: string): Promise<void> {
  const member = await transaction.user.count({
    where: { email, emailVerifiedAt: { not: null }, role: { not: 'reader' } },
  })
  if (member > 0) throw new InvalidInputError({ email: 'This address is a member’s already.' })
}
