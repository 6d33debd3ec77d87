import { findByPassword, hashPassword, withPasswordRoom } from '@/lib/accounts/password'
import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { endOtherSessions } from './end-sessions'

interface PasswordChange {
  /** Null for whoever has none so far. */
  current: string | null
  password: string
  /** The session that stays when the others are to end; null leaves all as they are. */
  endAllBut: string | null
}

/**
 * Gives a reader a new password, ends what was asked to be ended and what the old one had started,
 * and tells the reader by mail.
 * @throws InvalidInputError when the current password is wrong.
 */
export async function changePassword(userId: string, change: PasswordChange): Promise<void> {
  const { email, passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, passwordHash: true },
  })
  const newHash = await withPasswordRoom(async () => {
    if (passwordHash !== null) await verifyCurrent(passwordHash, change.current)
    return hashPassword(change.password)
  })
  await db().$transaction(async (transaction) => {
    const { count } = await transaction.user.updateMany({
      where: { id: userId, passwordHash },
      data: { passwordHash: newHash },
    })
    if (count === 0) throw new ForbiddenError('The password was changed elsewhere meanwhile.')
    await transaction.oneTimeCode.deleteMany({
      where: { userId, purpose: { in: ['signIn', 'resetPassword', 'confirm'] } },
    })
    if (change.endAllBut) await endOtherSessions(userId, change.endAllBut, transaction)
    const mail = { template: 'password-changed', to: email, userId } as const
    await queueMail(transaction, { ...mail, data: {} })
  })
}

async function verifyCurrent(passwordHash: string, typed: string | null): Promise<void> {
  const isRight = typed !== null && (await findByPassword([{ passwordHash }], typed, 1))
  if (!isRight) throw new InvalidInputError({ current: 'That is not your current password.' })
}
