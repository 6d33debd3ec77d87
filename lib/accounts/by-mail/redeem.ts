import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import type { CodePurpose } from '../code-lifetimes'
import { type Proof, redeemCode, redeemLink } from '../one-time-codes'

/** What a browser shows for having read a mail: a typed code, or the link. */
export type Shown = { code: string; boundTo: string } | { token: string }

/** @throws InvalidInputError when the code or the link is not good, whatever the reason. */
export async function redeem(purpose: CodePurpose, shown: Shown): Promise<Proof> {
  const proof =
    'token' in shown
      ? await redeemLink(db(), purpose, shown.token)
      : await redeemCode({ purpose, ...shown })
  if (proof) return proof
  throw 'token' in shown ? new InvalidInputError({ form: staleLink }) : wrongCode()
}

export const staleLink = 'This link was used before, or is too old. Ask for a new mail.'

const wrongCode = () =>
  new InvalidInputError({
    code: 'That code is not right, or is too old. Look in the newest mail, or ask for another.',
  })
