import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor may have the gate audited. */
export const authorizeAudit = (actor: Actor): void =>
  authorizeRole(actor, ['editor', 'admin', 'system'], 'audit the gate')
