import { forgetUser } from '@/lib/accounts/known-visitors'
import type { Actor } from '@/lib/accounts/types'
import type { AuditedAction } from '@/lib/audit-log/actions'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { type HeldMember, holdMember } from './hold-staff'
import { authorizeStaff, type StaffCommand } from './policy'
import { oneOf } from './words'

interface Change {
  action: AuditedAction
  details?: Record<string, string>
}

/**
 * Does something with a member of staff in one transaction, with its entry in the audit log; null
 * when there was nothing to do. It counts at their next request: the database tells every instance,
 * and this one forgets at once.
 * @throws ForbiddenError, NotFoundError, InvalidInputError for the actor's own account
 */
export async function changeMember(
  actor: Actor,
  command: StaffCommand,
  memberId: string,
  change: (transaction: Transaction, member: HeldMember) => Promise<Change | null>,
): Promise<void> {
  authorizeStaff(actor, command)
  await db().$transaction(async (transaction) => {
    const member = await holdMember(transaction, actor, memberId)
    const made = await change(transaction, member)
    if (made) await recordDeed(transaction, actor, { ...made, subject: subjectOf(member) })
  })
  forgetUser(memberId)
}

/** The log keeps the name that everybody may see, never the address. */
const subjectOf = ({ id, displayName, role }: HeldMember) =>
  ({ kind: 'staff', id, name: displayName ?? oneOf[role] }) as const
