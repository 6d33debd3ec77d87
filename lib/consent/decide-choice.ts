import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import type { ChoiceKind } from './legal-text'
import { wordingsInForce } from './queries'

interface Decision {
  kind: ChoiceKind
  /** The wording that the page showed. */
  wordingHash: string
  decision: 'given' | 'withdrawn'
  form: string
}

/**
 * A reader says yes to something optional, or takes it back; in force from this moment. Nothing is
 * changed: a row is appended that counts from now on. Saying the same twice is saying it once.
 * @throws InvalidInputError when the wording that was agreed to is not the one in force.
 */
export async function decideChoice(userId: string, choice: Decision): Promise<void> {
  const { kind, wordingHash, decision, form } = choice
  await db().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
    const last = await transaction.consent.findFirst({
      where: { userId, document: { kind } },
      orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
      select: { decision: true, wordingHash: true },
    })
    if ((last?.decision ?? 'withdrawn') === decision) return
    const [inForce] = await wordingsInForce([kind], transaction)
    if (decision === 'given' && inForce?.wordingHash !== wordingHash) {
      throw new InvalidInputError({ form: 'The wording has just changed. This is how it is now.' })
    }
    const about = decision === 'given' ? wordingHash : (last?.wordingHash ?? wordingHash)
    await transaction.consent.create({ data: { userId, wordingHash: about, decision, form } })
  })
}
