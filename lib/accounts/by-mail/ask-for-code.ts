import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { codeLifetimes } from '../code-lifetimes'
import { issueCode } from '../one-time-codes'
import { findHolder } from '../queries'
import { mailedLink } from './mailed-link'

const ways = {
  signIn: { template: 'sign-in-code', page: '/sign-in/link' },
  resetPassword: { template: 'reset-password', page: '/reset-password' },
} as const

export type MailedWay = keyof typeof ways

interface Asking {
  way: MailedWay
  email: string
  /** The secret of the browser that asks. */
  boundTo: string
  /** The path to go back to. */
  to: string
}

/**
 * Mails a code and a link to who has an account with this address. Whoever has none is told so by
 * mail, and the same work is done: only the mailbox learns who is registered.
 */
export async function askForCode({ way, email, boundTo, to }: Asking): Promise<void> {
  const { template, page } = ways[way]
  await db().$transaction(async (transaction) => {
    const holder = await findHolder(transaction, email)
    const { code, token } = await issueCode(transaction, {
      purpose: way,
      address: email,
      userId: holder?.id ?? null,
      boundTo,
    })
    await queueMail(
      transaction,
      holder
        ? {
            template,
            to: email,
            userId: holder.id,
            data: {
              code,
              path: mailedLink(page, token, to),
              minutes: codeLifetimes[way].code / 60,
              isVerified: holder.isVerified,
            },
          }
        : { template: 'no-account', to: email, data: { to } },
    )
  })
}
