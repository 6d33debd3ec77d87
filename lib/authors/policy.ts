import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor may say who authors are. */
export const authorizeAuthors = (actor: Actor): void =>
  authorizeRole(actor, ['editor', 'admin', 'system'], 'describe authors')
