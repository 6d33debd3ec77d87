import { formatDate, formatDateAndTime, formatPrintedTime } from '@/lib/platform/clock'
import { site } from '@/lib/site'

const full = (instant: Date) => formatPrintedTime(instant, site.locale, site.timeZone)

export const PrintedTime = ({ instant }: { instant: Date }) => (
  <time dateTime={instant.toISOString()}>{full(instant)}</time>
)

export const PrintedDate = ({ instant }: { instant: Date }) => (
  <time dateTime={instant.toISOString()} title={full(instant)} className="whitespace-nowrap">
    {formatDate(instant, site.locale, site.timeZone)}
  </time>
)

/**
 * With the time of day, in words that stay true on a kept page; `RelativeTimes` makes "2 hours ago"
 * of them in the browser (decision 18).
 */
export const RecentTime = ({ instant }: { instant: Date }) => (
  <time
    dateTime={instant.toISOString()}
    title={full(instant)}
    data-recent=""
    className="whitespace-nowrap"
  >
    {formatDateAndTime(instant, site.locale, site.timeZone)}
  </time>
)
