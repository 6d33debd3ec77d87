import { db } from '@/lib/platform/db'
import type { mailCursor } from './schemas'
import { type TemplateName, templates } from './templates'
import type { MailState, MailView } from './types'

const perPage = 50

type Cursor = (typeof mailCursor)['_output']

interface MailPage {
  mails: MailView[]
  /** Null on the last page. */
  next: Cursor | null
}

/** Those that need somebody first, the newest of each state first; of one state or of all. */
export async function listMails(state: MailState | null, after: Cursor | null): Promise<MailPage> {
  const [afterState = null, afterId = null] = after?.split('.') ?? []
  const rows = await db().$queryRaw<MailRow[]>`
    SELECT "id", "template", "recipient", "state", "attempts", "nextAttemptAt", "uncertainAt",
      "lastError", "createdAt", "doneAt"
    FROM "OutboxMail"
    WHERE (${state}::"MailState" IS NULL OR "state" = ${state}::"MailState")
      AND (${afterState}::"MailState" IS NULL OR "state" > ${afterState}::"MailState"
        OR ("state" = ${afterState}::"MailState" AND "id" < ${afterId}::uuid))
    ORDER BY "state", "id" DESC
    LIMIT ${perPage + 1}`
  const mails = rows.slice(0, perPage).map(toView)
  const last = rows.length > perPage ? mails.at(-1) : undefined
  return { mails, next: last ? `${last.state}.${last.id}` : null }
}

export async function findMail(id: string): Promise<MailView | null> {
  const row = await db().outboxMail.findUnique({ where: { id }, omit: { data: true } })
  return row && toView(row)
}

/** How many mails wait for somebody's decision, or for the mail server. */
export async function countOpenMails(): Promise<Partial<Record<MailState, number>>> {
  const counts = await db().outboxMail.groupBy({
    by: ['state'],
    where: { state: { in: ['failed', 'uncertain', 'waiting', 'sending'] } },
    _count: true,
  })
  return Object.fromEntries(counts.map(({ state, _count }) => [state, _count]))
}

/** What a kind of mail is called. */
export const titleOf = (template: string): string =>
  Object.hasOwn(templates, template) ? templates[template as TemplateName].title : template

type MailRow = Omit<MailView, 'title'> & { template: string }

const toView = ({ template, ...row }: MailRow): MailView => ({
  id: row.id,
  title: titleOf(template),
  recipient: row.recipient,
  state: row.state,
  attempts: row.attempts,
  nextAttemptAt: row.nextAttemptAt,
  uncertainAt: row.uncertainAt,
  lastError: row.lastError,
  createdAt: row.createdAt,
  doneAt: row.doneAt,
})
