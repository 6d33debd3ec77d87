import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

/** @throws ForbiddenError unless the actor may change topics. */
export function authorizeTopics(actor: Actor): void {
  const role: string = roleOfActor(actor)
  if (!['editor', 'admin', 'system'].includes(role)) {
    throw new ForbiddenError(`A ${role} may not change topics.`)
  }
}
