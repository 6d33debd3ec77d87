import type { LocalTime } from '@/lib/platform/time-zone'
import { localTimeToInstant, NoSuchLocalTimeError } from '@/lib/platform/time-zone'
import { PlainTextError } from './plain-text-error'
import type { Line } from './plain-text-lines'

export const exampleDateLine = 'the date line, such as "Friday 03 November 2017 16:41"'

export function looksLikeDateLine(text: string): boolean {
  return dateLine.test(text)
}

/** The instant of a date line, which gives the local time of the publication. */
export function readDateLine({ number, text }: Line, timeZone: string): Date {
  const parts = dateLine.exec(text)?.groups
  const month = months.indexOf(parts?.month?.toLowerCase() ?? '') + 1
  const weekday = weekdays.indexOf(parts?.weekday?.toLowerCase() ?? '')
  if (!parts || month === 0 || weekday === -1) throw new PlainTextError(number, exampleDateLine)

  const [year, day] = [Number(parts.year), Number(parts.day)]
  const calendarDate = new Date(Date.UTC(year, month - 1, day))
  if (calendarDate.getUTCDate() !== day) {
    throw new PlainTextError(number, `a date of the calendar, not ${text}`)
  }
  if (calendarDate.getUTCDay() !== weekday) {
    const actual = weekdayFormat.format(calendarDate)
    throw new PlainTextError(number, `${actual}, which that date was, not ${parts.weekday}`)
  }
  const [hour, minute] = [Number(parts.hour), Number(parts.minute)]
  const instant = instantIfAny({ year, month, day, hour, minute }, timeZone)
  if (instant) return instant
  throw new PlainTextError(number, `a time that clocks showed in ${timeZone} on that day`)
}

function instantIfAny(local: LocalTime, timeZone: string): Date | null {
  try {
    return localTimeToInstant(local, timeZone)
  } catch (error) {
    if (error instanceof NoSuchLocalTimeError) return null
    throw error
  }
}

const dateLine =
  /^(?<weekday>\p{L}+),?\s+(?<day>\d{1,2})\s+(?<month>\p{L}+),?\s+(?<year>[1-9]\d{3}),?\s+(?<hour>\d{1,2})[:.](?<minute>\d\d)$/u

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
