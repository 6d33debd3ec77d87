import { createHash, randomBytes } from 'node:crypto'
import { redeemCode } from '@/lib/accounts/one-time-codes'
import { queueMail } from '@/lib/mail/queue-mail'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { retention } from '@/lib/privacy/retention'

/**
 * Changes a reader’s address to the one whose reader knows the code. The old address is told; where
 * it was verified, with a link to object.
 * @throws InvalidInputError when the code is wrong, used or too old.
 */
export async function changeAddress(userId: string, code: string): Promise<void> {
  const proof = await redeemCode({ purpose: 'changeAddress', boundTo: userId, code })
  if (proof?.userId !== userId) throw wrongCode()
  await db()
    .$transaction((transaction) => setAddress(transaction, userId, proof.address))
    .catch((error: Error & { code?: string }) => {
      // Somebody else verified the address in the minutes between.
      throw error.code === 'P2002' ? wrongCode() : error
    })
}

async function setAddress(transaction: Transaction, userId: string, address: string) {
  await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
  const { email: oldAddress, emailVerifiedAt } = await transaction.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, emailVerifiedAt: true },
  })
  await transaction.user.update({
    where: { id: userId },
    data: { email: address, emailVerifiedAt: new Date() },
  })
  // What was mailed to the old address opens nothing any more.
  await transaction.oneTimeCode.deleteMany({ where: { userId } })
  const path = emailVerifiedAt
    ? await keepObjection(transaction, { userId, oldAddress, newAddress: address })
    : null
  const data = { path, days: retention.addressChanges.days }
  await queueMail(transaction, { template: 'address-changed', to: oldAddress, userId, data })
}

/** Returns the path of the page to object on. */
async function keepObjection(
  transaction: Transaction,
  change: { userId: string; oldAddress: string; newAddress: string },
): Promise<`/${string}`> {
  const token = randomBytes(32).toString('base64url')
  await transaction.addressChange.create({ data: { ...change, tokenHash: hashObjection(token) } })
  return `/account/email/object?token=${token}`
}

export const hashObjection = (token: string) => createHash('sha256').update(token).digest('hex')

const wrongCode = () =>
  new InvalidInputError({
    code: 'This code is wrong or too old. After five wrong ones, ask for a new one.',
  })
