import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor is an administrator. */
export const authorizeSettings = (actor: Actor): void =>
  authorizeRole(actor, ['admin'], 'change settings')
