import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { queueChangeMail } from './queue-change-mail'

/**
 * For a verified reader or member of staff who lost everything they proved with who they are: app,
 * passkeys and recovery codes are gone, every session ends, and the owner is told. The password stays.
 */
export const removeAllFactors = (email: string): Promise<void> =>
  db().$transaction(async (transaction) => {
    const user = await transaction.user.findFirst({
      where: { email, emailVerifiedAt: { not: null } },
      select: { id: true },
    })
    if (!user) throw new NotFoundError(`Nobody with the address ${email} has verified it.`)
    const where = { userId: user.id }
    await transaction.authenticatorApp.deleteMany({ where })
    await transaction.passkey.deleteMany({ where })
    await transaction.recoveryCode.deleteMany({ where })
    await transaction.pendingSignIn.deleteMany({ where })
    await transaction.session.deleteMany({ where })
    await queueChangeMail(transaction, user.id, 'all-removed')
  })
