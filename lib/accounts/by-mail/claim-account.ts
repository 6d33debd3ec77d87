import type { Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { lockAddress } from '../lock-address'
import type { Proof } from '../one-time-codes'
import { findOwner } from '../queries'
import { staleLink } from './redeem'

/**
 * Makes an account over to who proved to read its mail. When nobody had proved that before, whoever
 * registered it may have been a stranger to the address: their password and sessions end, so that
 * an account cannot be made ready for somebody else to walk into.
 * @throws InvalidInputError when the account is gone, disabled, or has another address by now.
 */
export async function claimAccount(
  transaction: Transaction,
  { userId, address }: Proof,
): Promise<void> {
  await lockAddress(transaction, address)
  const account = await transaction.user.findFirst({
    where: { id: userId, email: address, disabledAt: null },
    select: { emailVerifiedAt: true },
  })
  if (!account) throw new InvalidInputError({ form: staleLink })
  if (account.emailVerifiedAt) return
  if (await findOwner(transaction, address)) throw new InvalidInputError({ form: staleLink })
  await transaction.session.deleteMany({ where: { userId } })
  await transaction.user.update({
    where: { id: userId },
    data: { passwordHash: null, emailVerifiedAt: new Date() },
  })
}
