import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

/** @throws ForbiddenError unless the actor may arrange fronts. */
export function authorizeFronts(actor: Actor): void {
  const role: string = roleOfActor(actor)
  if (!['editor', 'admin'].includes(role)) {
    throw new ForbiddenError(`A ${role} may not arrange fronts.`)
  }
}
