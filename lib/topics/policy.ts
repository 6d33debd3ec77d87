import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor may change topics. */
export const authorizeTopics = (actor: Actor): void =>
  authorizeRole(actor, ['editor', 'admin', 'system'], 'change topics')
