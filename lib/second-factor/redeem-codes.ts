import { db } from '@/lib/platform/db'
import { decrypt } from '@/lib/platform/encrypt'
import { hashRecoveryCode } from './recovery-code'
import { secretPurpose } from './set-up-app'
import { stepOf } from './totp'

/** Whether this is the code that the user's app shows. Uses it up: the same code is not right twice. */
export async function redeemAppCode(userId: string, code: string): Promise<boolean> {
  const app = await db().authenticatorApp.findFirst({
    where: { userId, confirmedAt: { not: null } },
    select: { secret: true },
  })
  const step = app && stepOf(decrypt(app.secret, secretPurpose, userId), code, new Date())
  if (!step) return false
  const { count } = await db().authenticatorApp.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

/** Whether this is a recovery code of the user that was not used yet. Uses it up. */
export async function redeemRecoveryCode(userId: string, code: string): Promise<boolean> {
  const { count } = await db().recoveryCode.updateMany({
    where: { userId, codeHash: hashRecoveryCode(userId, code), usedAt: null },
    data: { usedAt: new Date() },
  })
  return count === 1
}
