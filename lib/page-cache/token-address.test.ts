import { expect, it } from 'vitest'
import { holdsToken } from './token-address'

it.each([
  ['/verify-email?token=abc', true],
  ['/newsroom/preview/abc', true],
  ['/newsroom/preview/abc?as=registered', true],
  ['/newsroom/articles', false],
  ['/world/a-story', false],
])('that %s holds a token: %s', (address, holds) => {
  expect(holdsToken(new URL(address, 'http://localhost:3000'))).toBe(holds)
})
