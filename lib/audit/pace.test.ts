import { expect, it } from 'vitest'
import { Pace } from './pace'

it('lets one through after another', () => {
  const pace = new Pace(2)
  const now = 10_000
  expect([pace.takeTurn(now), pace.takeTurn(now), pace.takeTurn(now)]).toEqual([0, 500, 1_000])
  expect(pace.takeTurn(now + 5_000)).toBe(0)
})

it('lets none through during a pause, however many are told to pause', () => {
  const pace = new Pace(1_000)
  const now = 10_000
  expect([60_000, 60_000, 30_000].map((ms) => pace.pause(ms, now))).toEqual([true, true, true])
  expect(pace.takeTurn(now)).toBe(60_001)
})

it('waits two minutes all in all', () => {
  const pace = new Pace(1_000)
  expect(pace.pause(3_600_000, 10_000)).toBe(false)
  expect(pace.pause(60_000, 10_000)).toBe(true)
  expect(pace.pause(60_000, 80_000)).toBe(true)
  expect(pace.pause(1_000, 150_000)).toBe(false)
  expect(pace.takeTurn(150_000)).toBe(0)
})
