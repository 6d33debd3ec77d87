import type { Transaction } from '@/lib/platform/db'
import { registrationKinds } from './legal-text'
import { wordingsInForce } from './queries'

/**
 * Appends one row for each document that the registration form names, and one for the sentence
 * that named them: who, which exact wording, when (the database's clock), through which form.
 */
export async function recordRegistrationConsents(
  transaction: Transaction,
  userId: string,
  form: string,
): Promise<void> {
  const wordings = await wordingsInForce(registrationKinds, transaction)
  if (wordings.length < registrationKinds.length)
    throw new Error('A legal document is not in force.')
  await transaction.consent.createMany({
    data: wordings.map(({ wordingHash }) => ({ userId, wordingHash, form })),
  })
}
