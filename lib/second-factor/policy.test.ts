import { expect, it } from 'vitest'
import { demandsSecondStep } from './policy'

it.each<[sentence: string, isStaff: boolean, hasApp: boolean, passkeys: number, demands: boolean]>([
  ['a reader without factors', false, false, 0, false],
  ['a reader with an app', false, true, 0, true],
  ['a reader with a passkey, who may lose it', false, false, 1, false],
  ['a reader with both', false, true, 1, true],
  ['staff without factors, who reach no page of the newsroom', true, false, 0, false],
  ['staff with an app', true, true, 0, true],
  ['staff with a passkey', true, false, 1, true],
])('%s', (_sentence, isStaff, hasApp, passkeys, demands) => {
  expect(demandsSecondStep({ isStaff, hasApp, passkeys })).toBe(demands)
})
