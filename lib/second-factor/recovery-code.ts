import { createHmac, randomInt } from 'node:crypto'
import { deriveKey } from '@/lib/platform/derive-key'
import { env } from '@/lib/platform/env'

/** Without the letters and figures that are taken for one another. */
export const recoveryAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** 59 bits. */
export const recoveryLength = 12

/** A new code, as it is compared. */
export const makeRecoveryCode = (): string =>
  Array.from(
    { length: recoveryLength },
    () => recoveryAlphabet[randomInt(recoveryAlphabet.length)],
  ).join('')

/** As it is shown: in three groups. */
export const formatRecoveryCode = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code

/** Keyed: a copy of the database alone does not tell the codes, however fast somebody guesses. */
export const hashRecoveryCode = (userId: string, code: string): string =>
  createHmac('sha256', deriveKey(env().NEXTAUTH_SECRET, 'recovery code'))
    .update(`${userId} ${code}`)
    .digest('hex')
