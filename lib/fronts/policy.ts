import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor may arrange fronts. */
export const authorizeFronts = (actor: Actor): void =>
  authorizeRole(actor, ['editor', 'admin'], 'arrange fronts')
