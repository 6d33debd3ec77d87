import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { authorizeAudit } from './policy'

/** Has the gate audited by the worker; one that waits or runs already is enough. @throws ForbiddenError */
export async function askAudit(actor: Actor): Promise<void> {
  authorizeAudit(actor)
  const askedBy =
    actor.kind === 'staff' && actor.role === 'admin' ? 'an administrator' : 'an editor'
  await db().$transaction(async (transaction) => {
    const { count } = await ask(transaction, askedBy)
    if (count === 0) return
    const subject = { kind: 'gate', id: 'gate', name: 'the gate' } as const
    await recordDeed(transaction, actor, { action: 'gate.audit-asked', subject })
  })
}

export async function askNightlyAudit(): Promise<void> {
  if (site.nightlyGateAudit) await ask(db(), 'the schedule')
}

/** The database has room for one that is not over. */
const ask = (client: Transaction, askedBy: string) =>
  client.gateAudit.createMany({ data: { askedBy }, skipDuplicates: true })
