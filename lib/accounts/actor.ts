import { ForbiddenError } from '@/lib/platform/errors'
import type { Actor } from './types'

/** What is kept of who did something: a user's id, or the name of a door of the software. */
export const nameOfActor = (actor: Actor): string =>
  actor.kind === 'system' ? actor.name : actor.userId

/** `system` is the software itself: the command line, the seed, a job. */
export type ActorRole = ReturnType<typeof roleOfActor>

export const roleOfActor = (actor: Actor) => (actor.kind === 'system' ? 'system' : actor.role)

/** @throws ForbiddenError unless the actor has one of the roles. */
export function authorizeRole(actor: Actor, allowed: readonly ActorRole[], deed: string): void {
  const role = roleOfActor(actor)
  if (!allowed.includes(role)) throw new ForbiddenError(`A ${role} may not ${deed}.`)
}
