import { queueMail } from '@/lib/mail/queue-mail'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { retention } from '@/lib/privacy/retention'
import { forgetFactorsSince } from '@/lib/second-factor/forget-factors-since'
import { hashObjection } from './change-address'
import { endOtherSessions } from './end-sessions'

/** Whether a link to object is good. Looks only: mail scanners open links too. */
export const mayObject = async (token: string): Promise<boolean> =>
  (await findChange(db(), token)) !== null

/**
 * The reader of the old address takes the account back: it has that address again, everybody is
 * signed out, and the password is gone, since whoever changed the address may know it. So are the
 * ways in that were added since; those from before stay, so that this skips no second factor.
 * @throws InvalidInputError when the link is too old or was used, or the address is another’s now.
 */
export async function objectToAddressChange(token: string): Promise<void> {
  await db()
    .$transaction(async (transaction) => {
      const change = await findChange(transaction, token)
      if (!change) throw new InvalidInputError({ form: 'This link is too old, or was used.' })
      const { userId, oldAddress, changedAt } = change
      await transaction.user.update({
        where: { id: userId },
        data: { email: oldAddress, emailVerifiedAt: new Date(), passwordHash: null },
      })
      await transaction.addressChange.deleteMany({
        where: { userId, changedAt: { gte: changedAt } },
      })
      await transaction.oneTimeCode.deleteMany({ where: { userId } })
      await forgetFactorsSince(transaction, userId, changedAt)
      await endOtherSessions(userId, null, transaction)
      await queueMail(transaction, {
        template: 'address-restored',
        to: oldAddress,
        userId,
        data: {},
      })
    })
    .catch((error: Error & { code?: string }) => {
      if (error.code !== 'P2002') throw error
      throw new InvalidInputError({ form: 'Another account has this address now. Write to us.' })
    })
}

interface Change {
  userId: string
  oldAddress: string
  changedAt: Date
}

async function findChange(client: Transaction, token: string): Promise<Change | null> {
  const { days } = retention.addressChanges
  const [change] = await client.$queryRaw<Change[]>`
    SELECT "userId", "oldAddress", "changedAt" FROM "AddressChange"
    WHERE "tokenHash" = ${hashObjection(token)} AND "changedAt" > now() - make_interval(days => ${days})`
  return change ?? null
}
