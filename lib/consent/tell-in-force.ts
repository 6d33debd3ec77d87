import { db } from '@/lib/platform/db'
import { today } from './queries'

/** Pages that show a document whose day is today are made anew: nothing else changes at midnight. */
export const tellInForce = () =>
  db().$queryRaw`
    SELECT pg_notify('changes', 'legal:' || kind)::text FROM "LegalDocument"
      WHERE "effectiveFrom" = ${today()}::date`
