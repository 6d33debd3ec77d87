import { type ActorRole, authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

type Command = 'upload-picture' | 'browse-pictures' | 'describe-picture' | 'delete-picture'

const allowed: Record<Command, readonly ActorRole[]> = {
  'upload-picture': ['writer', 'editor', 'admin', 'system'],
  'browse-pictures': ['writer', 'editor', 'admin', 'system'],
  'describe-picture': ['writer', 'editor', 'admin'],
  'delete-picture': ['writer', 'editor', 'admin'],
}

/** @throws ForbiddenError unless the actor's role may run the command. */
export const authorize = (actor: Actor, command: Command): void =>
  authorizeRole(actor, allowed[command], command)
