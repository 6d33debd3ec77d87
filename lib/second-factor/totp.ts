import { Secret, TOTP } from 'otpauth'
import { site } from '@/lib/site'

/** RFC 6238 as authenticator apps have it: SHA-1, six digits, thirty seconds. */
const periodSeconds = 30

/** How many steps the clock of the app may be off, either way. */
const tolerance = 1

/** 160 bits, as RFC 4226 recommends, in base32. */
export const makeSecret = (): string => new Secret({ size: 20 }).base32

/** What the QR code says, and a link that opens the app on a phone. */
export const setUpAddress = (secret: string, account: string): string =>
  authenticator(secret, account).toString()

/** The time step that a code belongs to, if it is right about now; else null. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const off = authenticator(secret).validate({ token: code, timestamp, window: tolerance })
  return off === null ? null : TOTP.counter({ period: periodSeconds, timestamp }) + off
}

const authenticator = (secret: string, label = 'account'): TOTP =>
  new TOTP({
    issuer: site.name,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
    secret: Secret.fromBase32(secret),
  })
