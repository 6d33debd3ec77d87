import { describe, expect, it } from 'vitest'
import { dayOf, firstOfMonth, firstOfNextMonth, formatPrintedTime } from './clock'

describe('formatPrintedTime', () => {
  it('prints a winter time of London as it is in London', () => {
    expect(formatPrintedTime(new Date('2017-11-03T16:41:00Z'), 'en-GB', 'Europe/London')).toBe(
      'Friday 3 November 2017 16:41',
    )
  })

  it('prints a summer time of London an hour later than UTC, past midnight too', () => {
    expect(formatPrintedTime(new Date('2017-06-30T23:05:00Z'), 'en-GB', 'Europe/London')).toBe(
      'Saturday 1 July 2017 00:05',
    )
  })
})

describe('the month of an allowance', () => {
  it('begins at midnight in the time zone of the publication', () => {
    const lastMinuteUtc = new Date('2017-06-30T23:30:00Z')
    expect(firstOfMonth(lastMinuteUtc, 'Europe/London')).toEqual(new Date('2017-07-01'))
    expect(firstOfMonth(lastMinuteUtc, 'UTC')).toEqual(new Date('2017-06-01'))
  })

  it('is followed by January after December', () => {
    expect(firstOfNextMonth(new Date('2017-12-31T12:00:00Z'), 'UTC')).toEqual(
      new Date('2018-01-01'),
    )
  })
})

describe('dayOf', () => {
  it.each([
    ['2026-06-30T22:59:59Z', 'Europe/London', '2026-06-30'],
    ['2026-06-30T23:00:00Z', 'Europe/London', '2026-07-01'],
    ['2026-12-31T23:59:59Z', 'Europe/London', '2026-12-31'],
    ['2026-06-30T03:59:59Z', 'America/New_York', '2026-06-29'],
    ['2026-06-30T10:00:00Z', 'Pacific/Kiritimati', '2026-07-01'],
  ])('knows what day %s is in %s', (instant, timeZone, day) => {
    expect(dayOf(new Date(instant), timeZone)).toEqual(new Date(day))
  })
})
