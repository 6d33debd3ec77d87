import { lockAddress } from '@/lib/accounts/lock-address'
import { hashPassword, withPasswordRoom } from '@/lib/accounts/password'
import { findOwner } from '@/lib/accounts/queries'
import { hashToken } from '@/lib/accounts/sessions'
import type { StaffRole } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { subjectOfInvitation } from '../invite-staff'
import { findInvitation } from '../queries'

export const staleInvitation =
  'This invitation was accepted before, was taken back, or is too old. Ask for another.'

const haveAccount =
  'There is an account with this address. Sign in to it below, and accept the invitation there.'

/**
 * Makes an account for who was invited: whoever has the link has read the mail, so the address is
 * verified by it. Accounts that never verified it stay apart, since a stranger may have made them.
 * @throws InvalidInputError, or TooManyRequestsError while the machine is busy with other passwords.
 */
export async function acceptWithPassword(
  token: string,
  password: string,
): Promise<{ userId: string; email: string }> {
  const known = await findInvitation(token)
  if (!known) throw new InvalidInputError({ form: staleInvitation })
  const { email } = known
  return withPasswordRoom(async () => {
    const passwordHash = await hashPassword(password)
    return db().$transaction(async (transaction) => {
      await lockAddress(transaction, email)
      const { role, ...invitation } = await redeemInvitation(transaction, token)
      if (await findOwner(transaction, email)) throw new InvalidInputError({ form: haveAccount })
      const { id: userId } = await transaction.user.create({
        data: { email, passwordHash, emailVerifiedAt: new Date(), role },
        select: { id: true },
      })
      await recordRegistrationConsents(transaction, userId, 'invitation')
      await recordAcceptance(transaction, userId, { ...invitation, role })
      return { userId, email }
    })
  })
}

/**
 * Makes a reader a member of staff, if the invitation was mailed to the address that they verified.
 * @throws InvalidInputError
 */
export const acceptWithAccount = (token: string, userId: string): Promise<void> =>
  db().$transaction(async (transaction) => {
    const { email, ...invitation } = await redeemInvitation(transaction, token)
    const { count } = await transaction.user.updateMany({
      where: {
        id: userId,
        email,
        emailVerifiedAt: { not: null },
        disabledAt: null,
        role: 'reader',
      },
      data: { role: invitation.role, deletionRequestedAt: null },
    })
    if (count === 0) {
      throw new InvalidInputError({ form: 'The invitation is for another account than this one.' })
    }
    await recordAcceptance(transaction, userId, invitation)
  })

interface Redeemed {
  id: string
  email: string
  role: StaffRole
}

/** Uses an invitation up; who fails afterwards has not used it, since the transaction fails. */
async function redeemInvitation(transaction: Transaction, token: string): Promise<Redeemed> {
  const [redeemed] = await transaction.$queryRaw<Redeemed[]>`
    UPDATE "StaffInvitation" SET "acceptedAt" = now()
    WHERE "tokenHash" = ${hashToken(token)} AND "acceptedAt" IS NULL AND "revokedAt" IS NULL
      AND "expiresAt" > now()
    RETURNING id, email, role`
  if (!redeemed) throw new InvalidInputError({ form: staleInvitation })
  return redeemed
}

async function recordAcceptance(
  transaction: Transaction,
  userId: string,
  invitation: Omit<Redeemed, 'email'>,
): Promise<void> {
  const member = { kind: 'staff', userId, role: invitation.role } as const
  const subject = subjectOfInvitation(invitation)
  await recordDeed(transaction, member, { action: 'staff.joined', subject })
}
