import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor may change sections: they are in every address. */
export const authorizeSections = (actor: Actor): void =>
  authorizeRole(actor, ['admin', 'system'], 'change sections')
