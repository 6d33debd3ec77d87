import { expect, it } from 'vitest'
import { newCredential, shownCredential } from './schemas'

const response = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' }
const shown = { id: 'AA', rawId: 'AA', type: 'public-key', response, clientExtensionResults: {} }

it('reads what a browser sends', () => {
  expect(shownCredential.parse(JSON.stringify(shown))).toMatchObject({ id: 'AA' })
})

it.each([
  undefined,
  '',
  'null',
  '[]',
  '{',
  '{"__proto__":{}}',
  JSON.stringify({ ...shown, type: 'password' }),
  JSON.stringify({ ...shown, id: '%' }),
  JSON.stringify({ ...shown, response: null }),
  JSON.stringify({ ...shown, response: { ...response, userHandle: 7 } }),
  'x'.repeat(40_000),
])('refuses %j without a fault', (sent) => {
  expect(shownCredential.safeParse(sent).success).toBe(false)
  expect(newCredential.safeParse(sent).success).toBe(false)
})
