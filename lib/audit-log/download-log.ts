import type { Staff } from '@/lib/accounts/types'
import { toCsv } from '@/lib/platform/csv'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { readLog } from './queries'
import { recordDeed } from './record'
import type { LogRequest } from './schemas'
import { detailsInWords, sentenceOf } from './sentence'
import type { AuditEntryView } from './types'

/** How many entries a file has at most: the newest of those that were asked for. */
export const longestFile = 20_000

const perQuery = 2_000

/** Without it Excel takes UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

const heads = ['Time (UTC)', 'Who', 'Role', 'Did', 'To what', 'How', 'Details', 'Action', 'Id']

/** The log as a file for a spreadsheet. That somebody took it is in the log. @throws ForbiddenError */
export async function downloadLog(actor: Staff, request: LogRequest): Promise<string> {
  if (actor.role !== 'admin') throw new ForbiddenError(`A ${actor.role} may not read the log.`)
  const rows = [heads]
  let after = request.after
  do {
    const page = await readLog({ ...request, after }, perQuery)
    rows.push(...page.entries.map(toRow))
    after = page.next ?? undefined
  } while (after && rows.length <= longestFile - perQuery)
  await recordDeed(db(), actor, {
    action: 'log.downloaded',
    subject: { kind: 'log', id: 'log', name: 'the audit log' },
    details: { entries: rows.length - 1 },
  })
  return byteOrderMark + toCsv(rows)
}

function toRow(entry: AuditEntryView): string[] {
  const { before, subject, after } = sentenceOf(entry)
  const how = detailsInWords(entry.details)
  const { action, role, actorName, id } = entry
  return [entry.at.toISOString(), actorName, role, before, subject, after, how, action, id]
}
