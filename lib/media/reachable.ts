import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

const isWriter = (actor: Actor) => actor.kind === 'staff' && actor.role === 'writer'

/** The pictures that an actor may see: a writer their own and those that anybody gets, all others all. */
export const visibleTo = (actor: Actor) =>
  isWriter(actor) ? { OR: [{ uploadedBy: nameOfActor(actor) }, { withheldAt: null }] } : {}

/** Those that an actor may change: a writer their own, until something published shows them. */
export const changeableBy = (actor: Actor) =>
  isWriter(actor) ? { uploadedBy: nameOfActor(actor), withheldAt: { not: null } } : {}
