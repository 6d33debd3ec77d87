import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { codeLifetimes } from '../code-lifetimes'
import { issueCode } from '../one-time-codes'

/** Mails a code to the verified address of a user, good for whoever is signed in as them. */
export const mailConfirmCode = (userId: string, address: string): Promise<void> =>
  db().$transaction(async (transaction) => {
    const request = { purpose: 'confirm', address, userId, boundTo: userId } as const
    const { code } = await issueCode(transaction, request)
    await queueMail(transaction, {
      template: 'confirm-code',
      to: address,
      userId,
      data: { code, minutes: codeLifetimes.confirm.code / 60 },
    })
  })
