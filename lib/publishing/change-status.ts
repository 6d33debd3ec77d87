import type { Actor } from '@/lib/accounts/types'
import type { AuditedAction } from '@/lib/audit-log/actions'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { holdArticle } from './reachable'
import { type Deed, statusAfter } from './transitions'

const actions = {
  publish: 'article.published',
  schedule: 'article.scheduled',
  unschedule: 'article.unscheduled',
  withdraw: 'article.withdrawn',
} as const satisfies Record<Deed, AuditedAction>

/**
 * Does something with an article in one transaction, in which nobody else changes it, and notes who
 * did.
 * @throws NotFoundError, or InvalidInputError when the deed cannot be done in the article's state.
 */
export function changeStatus<Result>(
  actor: Actor,
  articleId: string,
  deed: Deed,
  act: (transaction: Transaction, status: ReturnType<typeof statusAfter>) => Promise<Result>,
  details: Record<string, string> = {},
): Promise<Result> {
  return db().$transaction(async (transaction) => {
    const { status, headline } = await holdArticle(transaction, actor, articleId)
    const result = await act(transaction, statusAfter(status, deed))
    await recordDeed(transaction, actor, {
      action: actions[deed],
      subject: { kind: 'article', id: articleId, name: headline },
      details,
    })
    return result
  })
}
