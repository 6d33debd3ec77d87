import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { oneOf } from '@/lib/staff/words'
import { queueChangeMail } from './queue-change-mail'

/**
 * For a verified reader or member of staff who lost everything they proved with who they are. The
 * audit log names members of staff, and of a reader only that there was one.
 * @throws NotFoundError
 */
export const removeAllFactors = (
  actor: Extract<Actor, { kind: 'system' }>,
  email: string,
): Promise<void> =>
  db().$transaction(async (transaction) => {
    const user = await transaction.user.findFirst({
      where: { email, emailVerifiedAt: { not: null } },
      select: { id: true, role: true, displayName: true },
    })
    if (!user) throw new NotFoundError(`Nobody with the address ${email} has verified it.`)
    await removeFactorsOf(transaction, user.id)
    const { id, role, displayName } = user
    await recordDeed(transaction, actor, {
      action: 'staff.factors-removed',
      subject:
        role === 'reader'
          ? { kind: 'staff', id: 'reader', name: 'a reader' }
          : { kind: 'staff', id, name: displayName ?? oneOf[role] },
    })
  })

/** App, passkeys and recovery codes are gone, every session ends, and the owner is told. The password stays. */
export async function removeFactorsOf(transaction: Transaction, userId: string): Promise<void> {
  const where = { userId }
  await transaction.authenticatorApp.deleteMany({ where })
  await transaction.passkey.deleteMany({ where })
  await transaction.recoveryCode.deleteMany({ where })
  await transaction.pendingSignIn.deleteMany({ where })
  await transaction.session.deleteMany({ where })
  await queueChangeMail(transaction, userId, 'all-removed')
}
