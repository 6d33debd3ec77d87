import type { Transaction } from '@/lib/platform/db'
import { formatRecoveryCode, hashRecoveryCode, makeRecoveryCode } from './recovery-code'

const codesPerSet = 10

/** Gives a user ten new recovery codes instead of the old ones: the only time that they are seen. */
export async function renewRecoveryCodes(
  transaction: Transaction,
  userId: string,
): Promise<string[]> {
  const codes = Array.from({ length: codesPerSet }, makeRecoveryCode)
  await transaction.recoveryCode.deleteMany({ where: { userId } })
  await transaction.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashRecoveryCode(userId, code) })),
  })
  return codes.map(formatRecoveryCode)
}
