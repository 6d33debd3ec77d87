import { staffNames } from '@/lib/accounts/staff-names'
import { db } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import { formatCursor, parseCursor } from '@/lib/platform/pagination'
import { site } from '@/lib/site'
import type { LogRequest } from './schemas'
import type { AuditEntryView } from './types'

interface LogPage {
  entries: AuditEntryView[]
  /** Where the older ones begin; null when there are none. */
  next: string | null
}

type Row = Omit<AuditEntryView, 'actorName'>

/**
 * What was done, the newest first. Words are looked for in what things were called, in details, and
 * in the names of people as they are now.
 */
export async function readLog(request: LogRequest, take: number): Promise<LogPage> {
  const { actor = null, action = null, subject = null, from = null, to = null } = request
  const after = request.after ? parseCursor(request.after) : null
  const people = request.q ? await findPeople(request.q) : []
  const like = request.q ? `%${escapePattern(request.q)}%` : null
  const rows = await db().$queryRaw<Row[]>`
    SELECT id, at, actor, role, action, "subjectKind", "subjectId", subject, details
    FROM "AuditEntry"
    WHERE (${actor}::text IS NULL OR actor = ${actor})
      AND (${action}::text IS NULL OR action = ${action})
      AND (${subject}::text IS NULL OR "subjectId" = ${subject})
      AND (${from}::date IS NULL OR at >= ${from}::date::timestamp AT TIME ZONE ${site.timeZone})
      AND (${to}::date IS NULL OR at < (${to}::date + 1)::timestamp AT TIME ZONE ${site.timeZone})
      AND (${like}::text IS NULL OR subject ILIKE ${like} OR details::text ILIKE ${like}
        OR actor = ANY(${people}::text[]) OR "subjectId" = ANY(${people}::text[]))
      AND (${after?.at ?? null}::timestamptz IS NULL
        OR (at, id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    ORDER BY at DESC, id DESC
    LIMIT ${take + 1}`
  const shown = rows.slice(0, take)
  const last = rows.length > take ? shown.at(-1) : undefined
  return { entries: await withNames(shown), next: last ? formatCursor(last) : null }
}

/** People of the newsroom and doors of the software that the log can be asked about. */
export async function listActors(
  chosen: string | undefined,
): Promise<[id: string, name: string][]> {
  const staff = await db().user.findMany({
    where: { role: { not: 'reader' } },
    orderBy: [{ displayName: 'asc' }, { email: 'asc' }],
    select: { id: true },
  })
  const ids = [...staff.map(({ id }) => id), 'schedule', 'cli', 'seed']
  const asked = chosen && !ids.includes(chosen) ? [...ids, chosen] : ids
  return [...(await staffNames(asked))]
}

async function findPeople(text: string): Promise<string[]> {
  const contains = { contains: escapePattern(text), mode: 'insensitive' } as const
  const people = await db().user.findMany({
    where: { OR: [{ displayName: contains }, { email: contains }] },
    take: 50,
    select: { id: true },
  })
  return people.map(({ id }) => id)
}

/** Members of staff are called as they are called now, where the log calls them anything. */
async function withNames(rows: Row[]): Promise<AuditEntryView[]> {
  const staff = rows.filter((row) => row.subjectKind === 'staff' && row.subjectId !== 'reader')
  const ids = [...rows.map(({ actor }) => actor), ...staff.map(({ subjectId }) => subjectId)]
  const names = await staffNames(ids)
  return rows.map((row) => ({
    ...row,
    actorName: names.get(row.actor) ?? row.actor,
    subject: (staff.includes(row) && names.get(row.subjectId)) || row.subject,
  }))
}
