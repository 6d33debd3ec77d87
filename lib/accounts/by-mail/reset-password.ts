import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import type { Proof } from '../one-time-codes'
import { hashPassword, withPasswordRoom } from '../password'
import { claimAccount } from './claim-account'
import { redeem, type Shown } from './redeem'

/**
 * Who reads the mail of an address gives its account a new password. Every session ends, the
 * address is verified by it, and its reader is told.
 * @throws InvalidInputError, or TooManyRequestsError while the machine is busy with other passwords.
 */
export function resetPassword(shown: Shown, password: string): Promise<Proof> {
  return withPasswordRoom(async () => {
    const proof = await redeem('resetPassword', shown)
    const { address } = proof
    const passwordHash = await hashPassword(password)
    return db().$transaction(async (transaction) => {
      const userId = await claimAccount(transaction, proof)
      await transaction.user.update({ where: { id: userId }, data: { passwordHash } })
      await transaction.session.deleteMany({ where: { userId } })
      await transaction.oneTimeCode.deleteMany({
        where: { userId, purpose: { in: ['signIn', 'resetPassword', 'confirm'] } },
      })
      await queueMail(transaction, { template: 'password-changed', to: address, userId, data: {} })
      return { userId, address }
    })
  })
}
