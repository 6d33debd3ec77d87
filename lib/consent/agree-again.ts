import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { findRenewals } from './own-queries'
import { wordingsInForce } from './queries'

/**
 * A reader agrees to the documents as they are now: a row for each that changed, and one for the
 * sentence over the button. `seen` names the wordings that the page showed. Agreeing twice is once.
 * @throws InvalidInputError when a document changed meanwhile: the page shows it.
 */
export async function agreeAgain(userId: string, seen: string[], form: string): Promise<void> {
  await db().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
    const renewals = await findRenewals(userId, transaction)
    if (renewals.length === 0) return
    if (renewals.some(({ wordingHash }) => !seen.includes(wordingHash))) {
      throw new InvalidInputError({ form: 'A document has just changed. This is how it is now.' })
    }
    const statement = await wordingsInForce(['renewal'], transaction)
    await transaction.consent.createMany({
      data: [...renewals, ...statement].map(({ wordingHash }) => ({ userId, wordingHash, form })),
    })
  })
}
