import { expect, it } from 'vitest'
import { markDevice, readDevice } from './known-device'

const secret = 'the-secret-that-the-tests-sign-with'
const email = 'ada@example.com'
const mark = markDevice(secret, email)
const [number = '', signature = ''] = mark.split('.')

it('is known for the address that signed in, by a number of 128 bits', () => {
  expect(readDevice(secret, email, mark)).toBe(number)
  expect(Buffer.from(number, 'base64url')).toHaveLength(16)
})

it('is another number each time', () => {
  expect(markDevice(secret, email)).not.toBe(mark)
})

it('says nothing of the address', () => {
  expect(Buffer.from(number, 'base64url').toString('latin1')).not.toContain('ada')
  expect(mark).not.toContain('ada')
})

it.each([
  ['another address', secret, 'tom@example.com', mark],
  ['another site', 'another secret of thirty-two signs', email, mark],
  ['nothing', secret, email, null],
  ['an empty cookie', secret, email, ''],
  ['another number', secret, email, `${'A'.repeat(22)}.${signature}`],
  ['another signature', secret, email, `${number}.${'A'.repeat(43)}`],
  ['no signature', secret, email, number],
  ['too much', secret, email, `${mark}.${mark}`],
  ['ten thousand signs', secret, email, 'x'.repeat(10_000)],
])('is not known by %s', (_name, key, address, shown) => {
  expect(readDevice(key, address, shown)).toBeNull()
})
