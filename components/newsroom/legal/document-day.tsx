import { formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'

/** The day of a document, which is a day of the calendar and no moment. */
export const DocumentDay = ({ day }: { day: Date }) => (
  <time dateTime={day.toISOString().slice(0, 10)} className="whitespace-nowrap">
    {formatDate(day, site.locale, 'UTC')}
  </time>
)
