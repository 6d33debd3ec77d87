import { describe, expect, it } from 'vitest'
import { decideNextStep, maxAttempts, type Outcome } from './policy'

const now = new Date('2026-11-24T12:00:00Z')
const minute = 60_000
const midway = () => 0.5

const decide = (outcome: Outcome, attempts = 1, uncertainAt: Date | null = null, random = midway) =>
  decideNextStep({ attempts, uncertainAt }, outcome, now, random)

const deferred = { kind: 'deferred', reason: 'Come back later.' } as const
const lost = { kind: 'answer-lost', reason: 'No answer.' } as const

describe('after an attempt a mail', () => {
  it('that was taken is done', () => {
    expect(decide({ kind: 'delivered' })).toMatchObject({ state: 'delivered', lastError: null })
  })

  it('that was refused for good is not tried again, and says why', () => {
    expect(decide({ kind: 'refused', reason: 'No such user.' })).toMatchObject({
      state: 'failed',
      lastError: 'No such user.',
    })
  })

  it('that was put off waits twice as long each time, and never longer than six hours', () => {
    const pauses = Array.from({ length: maxAttempts - 1 }, (_, index) => {
      const { state, nextAttemptAt } = decide(deferred, index + 1)
      expect(state).toBe('waiting')
      return (nextAttemptAt.getTime() - now.getTime()) / minute
    })
    expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 360])
  })

  it('waits up to a quarter shorter or longer, so that not all come back at once', () => {
    const pause = (random: number) =>
      decide(deferred, 2, null, () => random).nextAttemptAt.getTime() - now.getTime()
    expect([pause(0), pause(1)]).toEqual([0.75 * minute, 1.25 * minute])
  })

  it('is given up after the last try, and says how often it was tried', () => {
    expect(decide(deferred, maxAttempts)).toMatchObject({
      state: 'failed',
      lastError: `Tried ${maxAttempts} times. Come back later.`,
    })
  })

  it('does not count a try while the server cannot be used, and is due at once', () => {
    const step = decide({ kind: 'unreachable', reason: 'Refused.' }, 3)
    expect(step).toMatchObject({ state: 'waiting', attempts: 2, nextAttemptAt: now })
  })

  it('whose answer was lost is marked and sent once more', () => {
    expect(decide(lost)).toMatchObject({ state: 'waiting', uncertainAt: now })
  })

  it('whose answer was lost twice waits for a person', () => {
    const earlier = new Date('2026-11-24T11:00:00Z')
    expect(decide(lost, 2, earlier)).toMatchObject({ state: 'uncertain', uncertainAt: earlier })
  })

  it('stays marked when its second copy is taken', () => {
    const earlier = new Date('2026-11-24T11:00:00Z')
    expect(decide({ kind: 'delivered' }, 2, earlier)).toMatchObject({
      state: 'delivered',
      uncertainAt: earlier,
    })
  })
})
