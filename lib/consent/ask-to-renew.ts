import { db } from '@/lib/platform/db'
import { isRenewalDue } from './own-queries'
import { mayAskAgain } from './policy'

/** Whether somebody who has just come in is asked to agree again; notes that they are. */
export async function askToRenew(userId: string): Promise<boolean> {
  if (!(await isRenewalDue(userId))) return false
  const now = new Date()
  const { agreementAskedAt } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { agreementAskedAt: true },
  })
  if (!mayAskAgain(agreementAskedAt, now)) return false
  await db().user.update({ where: { id: userId }, data: { agreementAskedAt: now } })
  return true
}
