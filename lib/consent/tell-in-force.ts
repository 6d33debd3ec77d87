import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { today } from './queries'

/**
 * Pages that show a document which was announced for today are made anew: at midnight, when it comes
 * in force, nothing in the database changes.
 */
export const tellInForce = () =>
  db().$queryRaw`
    SELECT pg_notify('changes', 'legal:' || kind)::text FROM "LegalDocument"
      WHERE "effectiveFrom" = ${today()}::date
        AND "createdAt" < ${today()}::date::timestamp AT TIME ZONE ${site.timeZone}`
