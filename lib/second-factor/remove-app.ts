import { db } from '@/lib/platform/db'
import { forgetFactor } from './forget-factor'
import { queueChangeMail } from './queue-change-mail'

/** The app counts no more, nor does what was opened by it: at the next request. */
export const removeApp = (userId: string): Promise<void> =>
  db().$transaction(async (transaction) => {
    const { count } = await transaction.authenticatorApp.deleteMany({ where: { userId } })
    if (count === 0) return
    await forgetFactor(transaction, userId)
    await queueChangeMail(transaction, userId, 'app-removed')
  })
