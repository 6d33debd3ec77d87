import { queueMail } from '@/lib/mail/queue-mail'
import type { Transaction } from '@/lib/platform/db'
import { mailedLink } from '../by-mail/mailed-link'
import { codeLifetimes } from '../code-lifetimes'
import { issueCode } from '../one-time-codes'
import { findOwner } from '../queries'
import { boundToUser } from './verify-address'

interface Newcomer {
  userId: string
  email: string
  /** The path to go back to. */
  to: string
}

/**
 * Mails what proves the address of somebody who registered. When another reader has verified it,
 * the mail says so; nothing else tells the two cases apart.
 */
export async function mailVerification(
  transaction: Transaction,
  { userId, email, to }: Newcomer,
): Promise<void> {
  const owner = await findOwner(transaction, email)
  const { code, token } = await issueCode(transaction, {
    purpose: 'verifyAddress',
    address: email,
    userId,
    boundTo: boundToUser(userId),
  })
  await queueMail(transaction, {
    template: owner ? 'account-exists' : 'verify-address',
    to: email,
    userId,
    data: {
      code,
      path: mailedLink('/verify-email', token, to),
      minutes: codeLifetimes.verifyAddress.code / 60,
    },
  })
}
