import { formatDate, formatPrintedTime } from '@/lib/platform/clock'
import { site } from '@/lib/site'

export const PrintedTime = ({ instant }: { instant: Date }) => (
  <time dateTime={instant.toISOString()}>
    {formatPrintedTime(instant, site.locale, site.timeZone)}
  </time>
)

export const PrintedDate = ({ instant }: { instant: Date }) => (
  <time dateTime={instant.toISOString()}>{formatDate(instant, site.locale, site.timeZone)}</time>
)
