import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { makeSecret, setUpAddress, stepOf } from './totp'

const now = new Date('2026-11-24T12:00:15Z')
const step = Math.floor(now.getTime() / 30_000)
const codeAt = (secret: string, steps: number) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now.getTime() + steps * 30_000 })

it('makes a secret of 160 bits, another each time', () => {
  expect(Secret.fromBase32(makeSecret()).bytes).toHaveLength(20)
  expect(makeSecret()).not.toBe(makeSecret())
})

it('agrees with the example of RFC 6238', () => {
  const secret = Secret.fromUTF8('12345678901234567890').base32
  expect(stepOf(secret, '287082', new Date(59_000))).toBe(1)
  expect(stepOf(secret, '081804', new Date(1_111_111_109_000))).toBe(37_037_036)
})

it.each([-1, 0, 1])('takes a code that is %i steps off, and says which step it is of', (steps) => {
  const secret = makeSecret()
  expect(stepOf(secret, codeAt(secret, steps), now)).toBe(step + steps)
})

it.each([-3, -2, 2, 3])('refuses a code that is %i steps off', (steps) => {
  const secret = makeSecret()
  expect(stepOf(secret, codeAt(secret, steps), now)).toBeNull()
})

it('refuses what is no code', () => {
  for (const code of ['', '12345', '1234567', 'abcdef']) {
    expect(stepOf(makeSecret(), code, now)).toBeNull()
  }
})

it('names the account and the secret in what the QR code says', () => {
  const address = setUpAddress('JBSWY3DPEHPK3PXP', 'ada@example.com')
  expect(address).toContain(encodeURIComponent('ada@example.com'))
  expect(address).toContain('secret=JBSWY3DPEHPK3PXP')
})
