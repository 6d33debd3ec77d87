import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTimeToInstant, NoSuchLocalTimeError } from './time-zone'

const instant = (text: string, timeZone = 'Europe/London') => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number)
  return localTimeToInstant({ year, month, day, hour, minute }, timeZone).toISOString()
}

describe('local time to instant', () => {
  it.each([
    ['2017-11-03 16:41', 'Europe/London', '2017-11-03T16:41:00.000Z'],
    ['2017-07-03 16:41', 'Europe/London', '2017-07-03T15:41:00.000Z'],
    ['2024-07-01 00:10', 'Europe/London', '2024-06-30T23:10:00.000Z'],
    ['2024-02-29 23:59', 'America/New_York', '2024-03-01T04:59:00.000Z'],
    ['2024-06-01 12:00', 'Asia/Kathmandu', '2024-06-01T06:15:00.000Z'],
    ['2024-06-01 12:00', 'Pacific/Kiritimati', '2024-05-31T22:00:00.000Z'],
    ['2024-06-01 12:00', 'UTC', '2024-06-01T12:00:00.000Z'],
  ])('%s in %s is %s', (local, timeZone, expected) => {
    expect(instant(local, timeZone)).toBe(expected)
  })

  it('changes to summer time at the hour that is skipped', () => {
    expect(instant('2024-03-31 00:59')).toBe('2024-03-31T00:59:00.000Z')
    expect(() => instant('2024-03-31 01:00')).toThrow(NoSuchLocalTimeError)
    expect(() => instant('2024-03-31 01:59')).toThrow(NoSuchLocalTimeError)
    expect(instant('2024-03-31 02:00')).toBe('2024-03-31T01:00:00.000Z')
  })

  it('takes the first of the two times that autumn shows twice', () => {
    expect(instant('2024-10-27 00:59')).toBe('2024-10-26T23:59:00.000Z')
    expect(instant('2024-10-27 01:00')).toBe('2024-10-27T00:00:00.000Z')
    expect(instant('2024-10-27 01:59')).toBe('2024-10-27T00:59:00.000Z')
    expect(instant('2024-10-27 02:00')).toBe('2024-10-27T02:00:00.000Z')
    expect(instant('2024-11-03 01:30', 'America/New_York')).toBe('2024-11-03T05:30:00.000Z')
  })

  it('knows a day that a country left out', () => {
    expect(instant('2011-12-29 12:00', 'Pacific/Apia')).toBe('2011-12-29T22:00:00.000Z')
    expect(() => instant('2011-12-30 12:00', 'Pacific/Apia')).toThrow(NoSuchLocalTimeError)
    expect(instant('2011-12-31 12:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00.000Z')
  })

  it.each(['2023-02-29 12:00', '2024-06-31 12:00', '2024-13-01 12:00', '2024-06-01 24:00'])(
    'refuses %s, which no clock shows',
    (local) => expect(() => instant(local)).toThrow(NoSuchLocalTimeError),
  )

  it('tells an unknown zone from an impossible time', () => {
    const unknown = () => instant('2024-06-01 12:00', 'Europe/Atlantis')
    expect(unknown).toThrow(RangeError)
    expect(unknown).not.toThrow(NoSuchLocalTimeError)
  })

  it('gives back what the zone shows', () => {
    const zones = ['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tokyo']
    const minutes = fc.integer({ min: -30_000_000, max: 30_000_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const shown = shownIn(new Date(minute * 60_000), timeZone)
        expect(shownIn(new Date(instant(shown, timeZone)), timeZone)).toBe(shown)
      }),
    )
  })
})

const shownIn = (date: Date, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    date,
  )
