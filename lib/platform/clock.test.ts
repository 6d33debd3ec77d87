import { describe, expect, it } from 'vitest'
import { firstOfMonth, firstOfNextMonth, formatPrintedTime } from './clock'

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
