import { codeLifetimes } from '@/lib/accounts/code-lifetimes'
import { issueCode } from '@/lib/accounts/one-time-codes'
import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'

/**
 * Mails a code to the address that a reader wants to have. When the address is another verified
 * reader’s, that one is told instead and no code is good; the answer is the same.
 */
export async function requestAddressChange(userId: string, address: string): Promise<void> {
  await db().$transaction(async (transaction) => {
    const [own, holder] = await Promise.all([
      transaction.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } }),
      transaction.user.findFirst({
        where: { email: address, emailVerifiedAt: { not: null } },
        select: { id: true },
      }),
    ])
    if (own.email === address) {
      throw new InvalidInputError({ email: 'This is the address you have now.' })
    }
    const { code } = await issueCode(transaction, {
      purpose: 'changeAddress',
      address,
      userId: holder ? null : userId,
      boundTo: userId,
    })
    if (holder) {
      const mail = { template: 'address-in-use', to: address, userId: holder.id } as const
      await queueMail(transaction, { ...mail, data: {} })
    } else {
      const data = { code, minutes: codeLifetimes.changeAddress.code / 60 }
      await queueMail(transaction, { template: 'change-address', to: address, userId, data })
    }
  })
}
