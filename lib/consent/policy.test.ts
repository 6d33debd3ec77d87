import { expect, it } from 'vitest'
import { mayAskAgain, needsRenewal } from './policy'

const first = { version: 1, isSubstantial: false }
const reworded = { version: 2, isSubstantial: false }
const changed = { version: 2, isSubstantial: true }
const rewordedAgain = { version: 3, isSubstantial: false }

it.each([
  ['is not asked who agreed to what is in force', 1, [first], false],
  ['is not asked after a change of wording', 1, [first, reworded], false],
  ['is asked after a change of substance', 1, [first, changed], true],
  ['is asked when a change of wording came after that', 1, [first, changed, rewordedAgain], true],
  ['is not asked who agreed after it', 2, [first, changed, rewordedAgain], false],
  ['is asked who never agreed', null, [first], true],
  ['is not asked where there is nothing to agree to', null, [], false],
])('somebody %s', (_sentence, agreed, inForce, asked) => {
  expect(needsRenewal(agreed, inForce)).toBe(asked)
})

it('leaves somebody alone for seven days', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  expect(mayAskAgain(null, now)).toBe(true)
  expect(mayAskAgain(new Date('2026-11-17T12:00:01Z'), now)).toBe(false)
  expect(mayAskAgain(new Date('2026-11-17T12:00:00Z'), now)).toBe(true)
})
