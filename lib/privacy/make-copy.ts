import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { gatherData } from './gather-data'
import { makeArchive } from './make-archive'

/** Makes a copy that was asked for, and tells its reader. One that is made or gone is left alone. */
export async function makeCopy(id: string): Promise<void> {
  const asked = await db().dataExport.findFirst({
    where: { id, readyAt: null },
    select: { userId: true },
  })
  if (!asked) return
  const { userId } = asked
  const madeAt = new Date()
  const archive = makeArchive(await gatherData(userId), madeAt)
  await db().$transaction(async (transaction) => {
    const { count } = await transaction.dataExport.updateMany({
      where: { id, readyAt: null },
      data: { archive, readyAt: madeAt },
    })
    if (count === 0) return
    const { email } = await transaction.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true },
    })
    await queueMail(transaction, { template: 'copy-ready', to: email, userId, data: {} })
  })
}
