import type { z } from 'zod'
import type { Transaction } from '@/lib/platform/db'
import { sealData } from './sealed-data'
import { type TemplateName, templates } from './templates'

export type QueuedMail = {
  [Name in TemplateName]: {
    template: Name
    /** One address, as `emailAddress` parsed it. */
    to: string
    data: z.input<(typeof templates)[Name]['schema']>
    /** The account it is about; the mail goes when the account goes. */
    userId?: string
  }
}[TemplateName]

/** Writes a mail into the outbox, in the transaction that causes it; the worker delivers it after. */
export async function queueMail(transaction: Transaction, mail: QueuedMail): Promise<void> {
  const { template, to: recipient, userId = null } = mail
  const data = sealData(templates[template].schema.parse(mail.data), { template, recipient })
  await transaction.outboxMail.create({ data: { template, recipient, userId, data } })
}
