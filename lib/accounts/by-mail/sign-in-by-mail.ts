import { db } from '@/lib/platform/db'
import type { Proof } from '../one-time-codes'
import { claimAccount } from './claim-account'
import { redeem, type Shown } from './redeem'

/** Who reads the mail of an address comes into its account. @throws InvalidInputError */
export async function signInByMail(shown: Shown): Promise<Proof> {
  const proof = await redeem('signIn', shown)
  const userId = await db().$transaction((transaction) => claimAccount(transaction, proof))
  return { ...proof, userId }
}
