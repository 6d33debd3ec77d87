import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { authorizeAudit } from './policy'

/** Has the gate audited by the worker; one that waits or runs already is enough. @throws ForbiddenError */
export async function askAudit(actor: Actor): Promise<void> {
  authorizeAudit(actor)
  await ask(actor.kind === 'staff' && actor.role === 'admin' ? 'an administrator' : 'an editor')
}

export async function askNightlyAudit(): Promise<void> {
  if (site.nightlyGateAudit) await ask('the schedule')
}

/** The database has room for one that is not over. */
const ask = (askedBy: string) =>
  db().gateAudit.createMany({ data: { askedBy }, skipDuplicates: true })
