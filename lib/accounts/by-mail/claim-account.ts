import type { Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { lockAddress } from '../lock-address'
import type { Proof } from '../one-time-codes'
import { findOwner } from '../queries'
import { mergeReaders } from '../verification/merge-readers'
import { staleLink } from './redeem'

/**
 * The account of who proved to read its mail. When nobody had proved that before, whoever registered
 * it may have been a stranger who made it ready for somebody else to walk into: a new account takes
 * over what was read and agreed to, and password, sessions and all else of the old one end.
 * @throws InvalidInputError when the account is gone, disabled, or has another address by now.
 */
export async function claimAccount(
  transaction: Transaction,
  { userId, address }: Proof,
): Promise<string> {
  await lockAddress(transaction, address)
  const account = await transaction.user.findFirst({
    where: { id: userId, email: address, disabledAt: null },
    select: { emailVerifiedAt: true, role: true, createdAt: true },
  })
  if (!account) throw new InvalidInputError({ form: staleLink })
  if (account.emailVerifiedAt) return userId
  if (await findOwner(transaction, address)) throw new InvalidInputError({ form: staleLink })
  const { id } = await transaction.user.create({
    data: { ...account, email: address, emailVerifiedAt: new Date() },
    select: { id: true },
  })
  await mergeReaders(transaction, { from: userId, into: id })
  return id
}
