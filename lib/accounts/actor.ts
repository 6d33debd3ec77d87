import type { Actor } from './types'

/** What is kept of who did something: a user's id, or the name of a door of the software. */
export const nameOfActor = (actor: Actor): string =>
  actor.kind === 'system' ? actor.name : actor.userId

export const roleOfActor = (actor: Actor) => (actor.kind === 'system' ? 'system' : actor.role)
