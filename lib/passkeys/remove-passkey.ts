import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { forgetFactor } from '@/lib/second-factor/forget-factor'
import { queueChangeMail } from '@/lib/second-factor/queue-change-mail'

/** The passkey opens nothing more, nor does what was opened by it: at the next request. */
export const removePasskey = (userId: string, id: string): Promise<void> =>
  db().$transaction(async (transaction) => {
    const { count } = await transaction.passkey.deleteMany({ where: { id, userId } })
    if (count === 0) throw new NotFoundError()
    await forgetFactor(transaction, userId)
    await queueChangeMail(transaction, userId, 'passkey-removed')
  })
