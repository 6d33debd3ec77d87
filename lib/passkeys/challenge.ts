import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { deriveKey } from '@/lib/platform/derive-key'
import { env } from '@/lib/platform/env'
import { spendOnce } from '@/lib/platform/spend-once'

/** What a passkey is asked to sign for: a challenge for one is good for no other. */
export type Ceremony =
  | 'sign-in'
  | `second-step ${string}`
  | `confirm ${string}`
  | `register ${string}`

const lifetimeMs = 10 * 60_000
const randomLength = 16
const timeLength = 6
const bodyLength = randomLength + timeLength
const tagLength = 32

/**
 * A challenge that this site knows again by its own signature: nothing is stored for the many that
 * are never answered. 128 random bits, the time it ends, HMAC-SHA-256 over both and the ceremony.
 */
export function makeChallenge(ceremony: Ceremony, now = Date.now()): Uint8Array<ArrayBuffer> {
  const body = Buffer.alloc(bodyLength)
  randomBytes(randomLength).copy(body)
  body.writeUIntBE(now + lifetimeMs, randomLength, timeLength)
  return new Uint8Array(Buffer.concat([body, sign(ceremony, body)]))
}

/** Whether this is a challenge of ours for the ceremony, in time, and answered for the first time. */
export async function spendChallenge(
  challenge: string,
  ceremony: Ceremony,
  now = Date.now(),
): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== bodyLength + tagLength) return false
  const body = bytes.subarray(0, bodyLength)
  const tag = bytes.subarray(bodyLength)
  if (!timingSafeEqual(tag, sign(ceremony, body))) return false
  const end = body.readUIntBE(randomLength, timeLength)
  return now < end && spendOnce(tag.toString('base64url'), new Date(end + lifetimeMs))
}

const sign = (ceremony: Ceremony, body: Buffer): Buffer =>
  createHmac('sha256', deriveKey(env().NEXTAUTH_SECRET, 'passkey challenge'))
    .update(`${ceremony}\n`)
    .update(body)
    .digest()
