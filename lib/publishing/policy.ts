import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

export type Command =
  | 'create-article'
  | 'edit-article'
  | 'submit-article'
  | 'review-article'
  | 'preview-article'
  | 'publish-article'
  | 'schedule-article'
  | 'withdraw-article'
  | 'rename-article'
  | 'correct-article'
  | 'read-hidden-articles'

const allowed: Record<Command, ReadonlyArray<'writer' | 'editor' | 'admin' | 'system'>> = {
  'create-article': ['writer', 'editor', 'admin', 'system'],
  'edit-article': ['writer', 'editor', 'admin'],
  'submit-article': ['writer', 'editor', 'admin'],
  'review-article': ['editor', 'admin'],
  'preview-article': ['writer', 'editor', 'admin'],
  'publish-article': ['editor', 'admin', 'system'],
  'schedule-article': ['editor', 'admin', 'system'],
  'withdraw-article': ['editor', 'admin', 'system'],
  'rename-article': ['writer', 'editor', 'admin', 'system'],
  'correct-article': ['editor', 'admin', 'system'],
  'read-hidden-articles': ['editor', 'admin', 'system'],
}

/** @throws ForbiddenError unless the actor's role may run the command. */
export function authorize(actor: Actor, command: Command): void {
  const role = roleOfActor(actor)
  if (!allowed[command].includes(role)) throw new ForbiddenError(`A ${role} may not ${command}.`)
}
