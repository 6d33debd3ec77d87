import { randomInt } from 'node:crypto'
import { type Challenge, createChallenge as issueChallenge, verifySolution } from 'altcha-lib'
import { deriveKey as derivePbkdf2 } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { deriveKey } from '../derive-key'
import { type CaptchaVerdict, rejected, solved } from './verdict'

export interface ProofOfWorkSettings {
  /** The site's secret; the keys of the captcha are derived from it. */
  secret: string
  /**
   * Notes a challenge as used, atomically; true when it was not noted before. May forget it after
   * `until`. When it throws, so does the check: nothing is let through unnoted.
   */
  remember: (signature: string, until: Date) => Promise<boolean>
}

/** PBKDF2 rounds of one attempt. */
const roundsPerAttempt = 2000

/**
 * The answer is drawn evenly from this many attempts, so that work has an upper bound: a million
 * rounds on average, two million at most. A phone does one to four million rounds a second.
 */
const mostAttempts = 1000

const lifetimeMs = 10 * 60_000

/** Instances and the store of used challenges may disagree about the time by this much. */
const clockDifferenceMs = 5 * 60_000

/** A signed challenge, good for ten minutes and one use: send it with `Cache-Control: no-store`. */
export function createChallenge(secret: string): Promise<Challenge> {
  return issueChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: roundsPerAttempt,
    counter: randomInt(mostAttempts),
    deriveKey: derivePbkdf2,
    expiresAt: new Date(Date.now() + lifetimeMs),
    ...signingKeys(secret),
  })
}

export async function checkProofOfWork(
  answer: string,
  { secret, remember }: ProofOfWorkSettings,
): Promise<CaptchaVerdict> {
  const parsed = parseAnswer(answer)
  if (!parsed) return rejected('malformed')

  const { challenge, solution } = parsed
  const result = await verifySolution({
    challenge,
    solution,
    deriveKey: derivePbkdf2,
    ...signingKeys(secret),
  })
  if (result.expired) return rejected('expired')
  if (result.invalidSignature) return rejected('forged')
  if (!result.verified) return rejected('wrong')

  const until = new Date(challenge.parameters.expiresAt * 1000 + clockDifferenceMs)
  return (await remember(challenge.signature, until)) ? solved : rejected('replayed')
}

function signingKeys(secret: string) {
  return {
    hmacSignatureSecret: deriveKey(secret, 'captcha challenge'),
    hmacKeySignatureSecret: deriveKey(secret, 'captcha answer'),
  }
}

const hex = z.string().regex(/^[0-9a-f]+$/)

const answerSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.string(),
      cost: z.int(),
      expiresAt: z.int().positive(),
      keyLength: z.int(),
      keyPrefix: hex,
      keySignature: hex,
      nonce: hex,
      salt: hex,
    }),
    signature: hex,
  }),
  solution: z.object({ counter: z.int(), derivedKey: hex }),
})

function parseAnswer(answer: string) {
  try {
    return answerSchema.safeParse(JSON.parse(answer)).data
  } catch {
    return undefined
  }
}
