import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

/** @throws ForbiddenError unless the actor may say who authors are. */
export function authorizeAuthors(actor: Actor): void {
  const role: string = roleOfActor(actor)
  if (!['editor', 'admin', 'system'].includes(role)) {
    throw new ForbiddenError(`A ${role} may not describe authors.`)
  }
}
