export type LocalTime = { year: number; month: number; day: number; hour: number; minute: number }

export class NoSuchLocalTimeError extends RangeError {}

/**
 * The instant at which a wall clock in an IANA time zone shows this time (months count from 1).
 * A time shown twice, in autumn, is the first of the two. One that no clock shows – 31 June,
 * 25:00, the hour skipped in spring – throws NoSuchLocalTimeError; an unknown zone, RangeError.
 */
export function localTimeToInstant(local: LocalTime, timeZone: string): Date {
  const wall = wallTime(local)
  const instants = [wall - oneDay, wall + oneDay]
    .map((near) => wall - offsetAt(near, timeZone))
    .filter((instant) => instant + offsetAt(instant, timeZone) === wall)
  if (instants.length === 0) throw new NoSuchLocalTimeError(`No such time in ${timeZone}`)
  return new Date(Math.min(...instants))
}

/** A day before and a day after a change of offset the two offsets that meet there are in force. */
const oneDay = 24 * 60 * 60 * 1000

function wallTime({ year, month, day, hour, minute }: LocalTime): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute)
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute
  if (!exists) throw new NoSuchLocalTimeError('No such date or time of day')
  return date.getTime()
}

function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, Number(value)])
  const shown: Record<string, number> = Object.fromEntries(parts)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant
}
