import { retireHandle } from '@/lib/account-settings/choose-name'
import { forgetUser } from '@/lib/accounts/known-visitors'
import { db } from '@/lib/platform/db'
import { keepErasure } from './erasure-log'
import { isHeld, personalData } from './personal-data'

/**
 * Erases a reader, as the register of personal data says, for ever. Nothing happens to whoever is
 * not there any more, and to members of staff.
 */
export async function eraseReader(userId: string): Promise<void> {
  const erasure = await db().$transaction(async (transaction) => {
    const [reader] = await transaction.$queryRaw<{ handleKey: string | null }[]>`
      SELECT "handleKey" FROM "User" WHERE id = ${userId}::uuid AND role = 'reader' FOR UPDATE`
    if (!reader) return null
    if (reader.handleKey) await retireHandle(transaction, reader.handleKey)
    for (const [table, holding] of Object.entries(personalData)) {
      if (table === 'User' || !isHeld(holding) || holding.erase !== 'deleted') continue
      await transaction.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${holding.rows}`, userId)
    }
    await transaction.user.delete({ where: { id: userId }, select: { id: true } })
    return keepErasure(transaction, userId)
  })
  forgetUser(userId)
  await erasure?.writeToLog()
}
