import { nameOfActor, roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import type { AuditedAction } from './actions'
import type { SubjectKind } from './types'

interface Deed {
  action: AuditedAction
  subject: {
    kind: SubjectKind
    id: string
    /** What it is called now; never an address of a reader. */
    name: string
  }
  /** What else is worth knowing: words, times and numbers; never a body or a secret. */
  details?: Record<string, string | number | boolean | null>
}

/** Notes who did what to what, in the transaction that does it: both happen, or neither. */
export async function recordDeed(
  transaction: Transaction,
  actor: Actor,
  { action, subject, details = {} }: Deed,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      actor: nameOfActor(actor),
      role: roleOfActor(actor),
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      subject: subject.name,
      details,
    },
  })
}
