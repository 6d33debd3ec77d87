import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

/** @throws ForbiddenError unless the actor is an administrator. */
export function authorizeSettings(actor: Actor): void {
  const role = roleOfActor(actor)
  if (role !== 'admin') throw new ForbiddenError(`A ${role} may not change settings.`)
}
