import { formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'

/** The day of a document, which is a day of the calendar and no moment. */
export const DocumentDay = ({ day }: { day: Date }) => (
  <time dateTime={day.toISOString().slice(0, 10)} className="whitespace-nowrap">
    {formatDate(day, site.locale, 'UTC')}
  </time>
)

interface VersionDayProps {
  version: { version: number; effectiveFrom: Date }
  isAnnounced?: boolean
}

/** Which version it is, and from when it counts. */
export const VersionDay = ({
  version: { version, effectiveFrom },
  isAnnounced,
}: VersionDayProps) => (
  <>
    Version {version}, {isAnnounced ? 'announced for' : 'in force since'}{' '}
    <DocumentDay day={effectiveFrom} />
  </>
)
