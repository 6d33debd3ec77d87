import type { Actor } from '@/lib/accounts/types'
import { changeStatus } from './change-status'
import { authorize } from './policy'
import { showArticle } from './show-article'

/**
 * Publishes an article, also one that is scheduled or was withdrawn: cuts its teaser from the body
 * and shows it from now on, in one transaction.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when there is no text to publish.
 */
export async function publishArticle(actor: Actor, articleId: string): Promise<{ path: string }> {
  authorize(actor, 'publish-article')
  return changeStatus(articleId, 'publish', (transaction) => showArticle(transaction, articleId))
}
