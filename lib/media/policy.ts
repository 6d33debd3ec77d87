import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

type Command = 'upload-picture' | 'browse-pictures' | 'describe-picture' | 'delete-picture'

const allowed: Record<Command, ReadonlyArray<'writer' | 'editor' | 'admin' | 'system'>> = {
  'upload-picture': ['writer', 'editor', 'admin', 'system'],
  'browse-pictures': ['writer', 'editor', 'admin', 'system'],
  'describe-picture': ['writer', 'editor', 'admin'],
  'delete-picture': ['writer', 'editor', 'admin'],
}

/** @throws ForbiddenError unless the actor's role may run the command. */
export function authorize(actor: Actor, command: Command): void {
  const role = roleOfActor(actor)
  if (!allowed[command].includes(role)) throw new ForbiddenError(`A ${role} may not ${command}.`)
}
