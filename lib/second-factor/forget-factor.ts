import type { Transaction } from '@/lib/platform/db'

/**
 * After a factor was removed: no session of the user counts as opened by two, and recovery codes go
 * with the last factor.
 */
export async function forgetFactor(transaction: Transaction, userId: string): Promise<void> {
  await transaction.session.updateMany({ where: { userId }, data: { secondFactorAt: null } })
  const factors =
    (await transaction.authenticatorApp.count({ where: { userId, confirmedAt: { not: null } } })) +
    (await transaction.passkey.count({ where: { userId } }))
  if (factors === 0) await transaction.recoveryCode.deleteMany({ where: { userId } })
}
