import { expect, it } from 'vitest'
import { readDoor } from './door'

it('keeps the page that somebody set out from, and where they wanted to go', () => {
  const door = readDoor({ door: '/register', to: '/world/flood' })
  expect(door).toMatchObject({ mayRegister: true, to: '/world/flood' })
  expect(readDoor(door.address)).toMatchObject({ mayRegister: true, to: '/world/flood' })
  expect(readDoor(readDoor({ door: '/sign-in', to: '/' }).address).mayRegister).toBe(false)
})

it.each([
  undefined,
  '',
  '//evil.example/register?to=//evil.example',
  'https://evil.example/register',
  '/register?to=https://evil.example/',
  '/register?to=//evil.example/',
  '\u0000',
  '/sign-in?to=%',
])('leads nowhere else by %j', (kept) => {
  expect(readDoor(kept).to).toBe('/')
  expect(readDoor(kept).address).toMatch(/^\/(register|sign-in)\?to=%2F$/)
})

it('goes back to where it began when it failed, and to register when nobody is known', () => {
  const door = readDoor({ door: '/sign-in', to: '/world' })
  expect(door.problem('failed')).toBe('/sign-in?to=%2Fworld&google=failed')
  expect(door.problem('unknown')).toBe('/register?to=%2Fworld&google=unknown')
})
