import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { deriveKey } from '@/lib/platform/derive-key'

/** How long a browser is known after somebody last signed in with it, in seconds: half a year. */
export const knownDeviceSeconds = 180 * 24 * 60 * 60

/**
 * What a browser keeps in which the verified reader of an address has signed in: a random number,
 * signed for that address. It opens nothing; it only keeps strangers' wrong passwords from being
 * counted against the reader.
 */
export function markDevice(secret: string, email: string): string {
  const number = randomBytes(16).toString('base64url')
  return `${number}.${sign(secret, email, number)}`
}

/** The number of a browser known for this address; null for any other. */
export function readDevice(secret: string, email: string, mark: string | null): string | null {
  const [, number, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(mark ?? '') ?? []
  if (!number || !signature) return null
  const genuine = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, email, number)))
  return genuine ? number : null
}

const sign = (secret: string, email: string, number: string) =>
  createHmac('sha256', deriveKey(secret, 'known device'))
    .update(`${number} ${email}`)
    .digest('base64url')
