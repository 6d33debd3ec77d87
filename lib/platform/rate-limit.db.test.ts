import { describe, expect, it } from 'vitest'
import { db } from './db'
import { TooManyRequestsError } from './errors'
import { databaseSuite } from './postgres/database-suite'
import { consume, isWithin, type Limit, refund } from './rate-limit'

databaseSuite()

let made = 0
const limitOf = (points: number, seconds = 600): Limit => {
  made += 1
  return { name: `limit-${made}`, points, seconds, whenStoreFails: 'refuse' }
}

const outcomes = async (limit: Limit, subjects: string[], points?: number) => {
  const results = await Promise.allSettled(
    subjects.map((subject) => consume(limit, subject, points)),
  )
  return results.filter(({ status }) => status === 'fulfilled').length
}

const times = (count: number, subject = 'ada') => Array<string>(count).fill(subject)

describe('consume', () => {
  it('lets as many through as there are points, also at once', async () => {
    expect(await outcomes(limitOf(10), times(30))).toBe(10)
  })

  it('counts each subject and each limit alone', async () => {
    const limit = limitOf(1)
    expect(await outcomes(limit, ['ada', 'tom'])).toBe(2)
    expect(await outcomes(limitOf(1), ['ada'])).toBe(1)
    expect(await outcomes(limit, ['ada'])).toBe(0)
  })

  it('takes more than one point where that is asked', async () => {
    const limit = limitOf(5)
    expect(await outcomes(limit, times(2), 2)).toBe(2)
    expect(await outcomes(limit, times(1), 2)).toBe(0)
  })

  it('says after how many seconds it is worth trying again', async () => {
    const limit = limitOf(1, 600)
    await consume(limit, 'ada')
    const refusal = await consume(limit, 'ada').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(TooManyRequestsError)
    const { retryAfterSeconds } = refusal as TooManyRequestsError
    expect(retryAfterSeconds).toBeGreaterThan(590)
    expect(retryAfterSeconds).toBeLessThanOrEqual(600)
  })

  it('lets through again when the time is over', async () => {
    const limit = limitOf(1, 1)
    expect(await outcomes(limit, times(5))).toBe(1)
    await expect.poll(() => outcomes(limit, times(1))).toBe(1)
  })

  it('does not push the end away while somebody keeps trying', async () => {
    const limit = limitOf(1, 1)
    await consume(limit, 'ada')
    await expect.poll(() => outcomes(limit, times(3)), { interval: 10 }).toBe(1)
  })

  it('keeps neither address nor network in clear', async () => {
    await consume(limitOf(1), '203.0.113.5 ada@example.com')
    const rows = JSON.stringify(await db().rateLimit.findMany(), (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(rows).toContain(`limit-${made}:`)
    expect(rows).not.toMatch(/203\.0|ada@example/)
  })
})

describe('isWithin', () => {
  it('counts, and says whether there was a point left', async () => {
    const limit = limitOf(2)
    const answers: boolean[] = []
    for (let attempt = 0; attempt < 4; attempt += 1) answers.push(await isWithin(limit, 'ada'))
    expect(answers).toEqual([true, true, false, false])
  })
})

describe('refund', () => {
  it('gives back what was taken', async () => {
    const limit = limitOf(2)
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await consume(limit, 'ada')
      await refund(limit, 'ada')
    }
    expect(await outcomes(limit, times(3))).toBe(2)
  })
})
