import { formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'

/** "today", "yesterday" or "on 3 November 2026", by the publication’s calendar. */
export function dayInWords(instant: Date, now: Date): string {
  const day = dateOf(instant)
  if (day === dateOf(now)) return 'today'
  const dayBefore = new Date(now.getTime() - 86_400_000)
  return day === dateOf(dayBefore) ? 'yesterday' : `on ${day}`
}

const dateOf = (instant: Date): string => formatDate(instant, site.locale, site.timeZone)
