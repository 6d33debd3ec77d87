import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

/** @throws ForbiddenError unless the actor may have the gate audited. */
export function authorizeAudit(actor: Actor): void {
  if (actor.kind === 'staff' && actor.role === 'writer') {
    throw new ForbiddenError('A writer may not audit the gate.')
  }
}
