import { beforeAll, expect, test } from 'vitest'
import { decrypt, encrypt } from './encrypt'
import { parseEnv, provideEnv } from './env'

const provideSecret = (NEXTAUTH_SECRET: string) =>
  provideEnv({ ...parseEnv({ NODE_ENV: 'test' }), DATABASE_URL: '', NEXTAUTH_SECRET })

beforeAll(() => provideSecret('the-secret-that-the-tests-sign-with'))

test('gives back what was written, and writes it differently each time', () => {
  const first = encrypt('a code: 123456', 'mail', 'a@example.com')
  const second = encrypt('a code: 123456', 'mail', 'a@example.com')
  expect(decrypt(first, 'mail', 'a@example.com')).toBe('a code: 123456')
  expect(Buffer.from(first)).not.toEqual(Buffer.from(second))
  expect(Buffer.from(first).includes('123456')).toBe(false)
})

test.each([
  ['another purpose', (sealed: Uint8Array) => decrypt(sealed, 'totp', 'a@example.com')],
  ['another context', (sealed: Uint8Array) => decrypt(sealed, 'mail', 'b@example.com')],
  ['a changed byte', (sealed: Uint8Array) => decrypt(flipLast(sealed), 'mail', 'a@example.com')],
  ['a cut tag', (sealed: Uint8Array) => decrypt(sealed.subarray(0, 20), 'mail', 'a@example.com')],
])('cannot be read with %s', (_, read) => {
  expect(() => read(encrypt('secret', 'mail', 'a@example.com'))).toThrow()
})

test('cannot be read with another secret of the site', () => {
  const sealed = encrypt('secret', 'mail', 'a@example.com')
  provideSecret('another-secret-that-the-site-has-today')
  expect(() => decrypt(sealed, 'mail', 'a@example.com')).toThrow()
})

function flipLast(sealed: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(sealed)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  return changed
}
