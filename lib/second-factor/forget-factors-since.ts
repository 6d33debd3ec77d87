import type { Transaction } from '@/lib/platform/db'
import { forgetFactor } from './forget-factor'

/** After somebody else held an account: the ways into it that were added since then are gone. */
export async function forgetFactorsSince(
  transaction: Transaction,
  userId: string,
  since: Date,
): Promise<void> {
  const added = { userId, createdAt: { gte: since } }
  await transaction.authenticatorApp.deleteMany({ where: added })
  await transaction.passkey.deleteMany({ where: added })
  await transaction.googleAccount.deleteMany({ where: { userId, joinedAt: { gte: since } } })
  await forgetFactor(transaction, userId)
}
