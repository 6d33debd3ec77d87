import { z } from 'zod'
import { db } from '@/lib/platform/db'
import { openData } from './sealed-data'

const shown = z.object({ code: z.string(), path: z.string() }).partial()

/** What was queued for an address, newest first, with what the mail shows its reader. */
export async function mailsTo(recipient: string) {
  const mails = await db().outboxMail.findMany({
    where: { recipient },
    orderBy: { id: 'desc' },
    select: { template: true, data: true, userId: true },
  })
  return mails.map(({ template, data, userId }) => {
    const { code = '', path = '' } = data
      ? shown.parse(openData(data, { template, recipient }))
      : {}
    const token = new URLSearchParams(path.split('?')[1]).get('token') ?? ''
    return { template, userId, code, path, token }
  })
}

/** The newest of them. */
export async function newestMailTo(recipient: string) {
  const [mail] = await mailsTo(recipient)
  if (!mail) throw new Error(`No mail for ${recipient}.`)
  return mail
}
