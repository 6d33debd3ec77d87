import { type ActorRole, authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import type { ArticleStatus } from '@/lib/articles/types'

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

const allowed: Record<Command, readonly ActorRole[]> = {
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
export const authorize = (actor: Actor, command: Command): void =>
  authorizeRole(actor, allowed[command], command)

interface AddressFacts {
  status: ArticleStatus
  firstPublishedAt: Date | null
  approvedVersion: number | null
}

/** Whether only editors change the address: it was approved or scheduled as it is, or published once. */
export const isAddressSettled = ({
  status,
  firstPublishedAt,
  approvedVersion,
}: AddressFacts): boolean =>
  status === 'scheduled' || firstPublishedAt !== null || approvedVersion !== null
