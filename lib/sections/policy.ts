import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

/** @throws ForbiddenError unless the actor may change sections: they are in every address. */
export function authorizeSections(actor: Actor): void {
  const role: string = roleOfActor(actor)
  if (!['admin', 'system'].includes(role)) {
    throw new ForbiddenError(`A ${role} may not change sections.`)
  }
}
