import { formatPrintedTime } from '@/lib/platform/clock'
import { site } from '@/lib/site'

export const PrintedTime = ({ instant }: { instant: Date }) => (
  <time dateTime={instant.toISOString()}>
    {formatPrintedTime(instant, site.locale, site.timeZone)}
  </time>
)
