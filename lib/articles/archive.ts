import { db } from '@/lib/platform/db'
import { localTimeToInstant } from '@/lib/platform/time-zone'
import { site } from '@/lib/site'

/** A month of the publication's calendar; months count from 1. */
export interface Month {
  year: number
  month: number
}

/** The month that these parts of an address name, or null. */
export function parseMonth({ year, month }: { year: string; month: string }): Month | null {
  const parsed = { year: Number(year), month: Number(month) }
  const isMonth = /^[1-9]\d{3}$/.test(year) && /^(0[1-9]|1[0-2])$/.test(month)
  return isMonth ? parsed : null
}

/** "November 2017". */
export const monthName = ({ year, month }: Month): string =>
  new Intl.DateTimeFormat(site.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1)),
  )

export const monthPath = ({ year, month }: Month): string =>
  `/archive/${year}/${String(month).padStart(2, '0')}`

/** When the month begins and ends on the publication's clocks. */
export function monthPeriod({ year, month }: Month): { from: Date; until: Date } {
  const first = { day: 1, hour: 0, minute: 0 }
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return {
    from: localTimeToInstant({ year, month, ...first }, site.timeZone),
    until: localTimeToInstant({ ...next, ...first }, site.timeZone),
  }
}

/** The months of UTC that a period touches, as surrogate keys name them. */
export const utcMonths = ({ from, until }: { from: Date; until: Date }): string[] => [
  ...new Set([from, new Date(until.getTime() - 1)].map((at) => at.toISOString().slice(0, 7))),
]

/**
 * The months in which something was published, newest first. Goes from month to month along the
 * index, so that it costs what there are months, not articles.
 */
export const listMonths = (): Promise<Month[]> => db().$queryRaw`
  WITH RECURSIVE months AS (
    SELECT (SELECT date_trunc('month', "firstPublishedAt" AT TIME ZONE ${site.timeZone})
              FROM "Article" WHERE status = 'published' AND "firstPublishedAt" IS NOT NULL
              ORDER BY "firstPublishedAt" DESC LIMIT 1) AS first_day
    UNION ALL
    SELECT (SELECT date_trunc('month', "firstPublishedAt" AT TIME ZONE ${site.timeZone})
              FROM "Article" WHERE status = 'published'
                AND "firstPublishedAt" < first_day AT TIME ZONE ${site.timeZone}
              ORDER BY "firstPublishedAt" DESC LIMIT 1)
      FROM months WHERE first_day IS NOT NULL
  )
  SELECT extract(year FROM first_day)::int AS year, extract(month FROM first_day)::int AS month
    FROM months WHERE first_day IS NOT NULL`
