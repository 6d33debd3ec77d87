import { codeLifetimes } from '@/lib/accounts/code-lifetimes'
import { mayMail } from '@/lib/accounts/mail-allowance'
import { issueCode } from '@/lib/accounts/one-time-codes'
import { findAccount, findOwner } from '@/lib/accounts/queries'
import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'

/**
 * Mails a code to the address that a reader wants to have. When the address is another verified
 * reader’s, that one is told instead and no code is good; when the address gets too many mails,
 * nothing is sent. The answer is the same.
 * @throws InvalidInputError when it is the reader’s own.
 */
export async function requestAddressChange(
  userId: string,
  address: string,
  clientAddress: string,
): Promise<void> {
  if ((await findAccount(userId)).email === address) {
    throw new InvalidInputError({ email: 'This is the address you have now.' })
  }
  if (!(await mayMail(address, clientAddress))) return
  await db().$transaction(async (transaction) => {
    const holder = await findOwner(transaction, address)
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
