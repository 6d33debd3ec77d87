/** "Friday 3 November 2017 16:41", in the publication's time zone. */
export function formatPrintedTime(instant: Date, locale: string, timeZone: string): string {
  return `${formatPrintedDate(instant, locale, timeZone)} ${formatTimeOfDay(instant, locale, timeZone)}`
}

/** "Friday 3 November 2017". */
export function formatPrintedDate(instant: Date, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`
}

/** "3 November 2017". */
export const formatDate = (instant: Date, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(instant)

/** "3 November 2017 16:41". */
export const formatDateAndTime = (instant: Date, locale: string, timeZone: string): string =>
  `${formatDate(instant, locale, timeZone)} ${formatTimeOfDay(instant, locale, timeZone)}`

/** "16:41". */
export const formatTimeOfDay = (instant: Date, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant)

/** The calendar day that it is in a time zone, as a date at midnight UTC. */
export function dayOf(instant: Date, timeZone: string): Date {
  const [year, month, day] = calendarDay(instant, timeZone)
  return new Date(Date.UTC(year, month - 1, day))
}

/** The first day of the calendar month that it is in a time zone, as a date at midnight UTC. */
export function firstOfMonth(instant: Date, timeZone: string): Date {
  const [year, month] = calendarDay(instant, timeZone)
  return new Date(Date.UTC(year, month - 1, 1))
}

/** The first day of the month after. */
export function firstOfNextMonth(instant: Date, timeZone: string): Date {
  const [year, month] = calendarDay(instant, timeZone)
  return new Date(Date.UTC(year, month, 1))
}

function calendarDay(instant: Date, timeZone: string): [year: number, month: number, day: number] {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(instant)
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return [number('year'), number('month'), number('day')]
}
