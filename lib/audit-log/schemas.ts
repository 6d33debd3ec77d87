import { z } from 'zod'
import { parseCursor } from '@/lib/platform/pagination'
import { searchedText } from '@/lib/platform/storable-text'
import { auditedActions } from './actions'

export const longestLogQuery = 100

/** Postgres knows no year nought. */
const day = z.iso.date().refine((date) => date >= '1000')

/** The id of something, or the name of a door. */
const name = z.string().regex(/^[\w.:-]{1,100}$/)

const actions = Object.keys(auditedActions) as (keyof typeof auditedActions)[]

/** What the page of the log is asked for. What is not understood is left out. */
export const logRequest = z.object({
  q: searchedText(longestLogQuery).catch(''),
  actor: name.optional().catch(undefined),
  action: z.enum(actions).optional().catch(undefined),
  subject: name.optional().catch(undefined),
  /** The first and the last day, in the publication's time zone. */
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  /** The entry that the page before ended with. */
  after: z
    .string()
    .refine((cursor) => parseCursor(cursor))
    .optional()
    .catch(undefined),
})

export type LogRequest = z.output<typeof logRequest>

/** What of a request stands in an address. */
export function logQuery(request: Partial<LogRequest>): string {
  const said = Object.entries(request).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}
