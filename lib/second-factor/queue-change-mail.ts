import { queueMail } from '@/lib/mail/queue-mail'
import type { Transaction } from '@/lib/platform/db'
import type { SignInChange } from './emails/sign-in-changed'

/** Tells the owner what changed (ASVS 5.0 6.3.7): nobody whose address is not verified is written to. */
export async function queueChangeMail(
  transaction: Transaction,
  userId: string,
  change: SignInChange,
): Promise<void> {
  const user = await transaction.user.findFirst({
    where: { id: userId, emailVerifiedAt: { not: null } },
    select: { email: true },
  })
  if (!user) return
  await queueMail(transaction, {
    template: 'sign-in-changed',
    to: user.email,
    data: { change },
    userId,
  })
}
