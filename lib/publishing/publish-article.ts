import type { Actor } from '@/lib/accounts/types'
import { changeStatus } from './change-status'
import { authorize } from './policy'
import { requireReady } from './require-ready'
import { showArticle } from './show-article'

/**
 * Publishes the approved text of an article, also of one that is scheduled or was withdrawn: cuts its
 * teaser and shows it from now on, in one transaction.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when there is no text, it was not
 * approved, or something is missing: see `requireReady`.
 */
export async function publishArticle(actor: Actor, articleId: string): Promise<{ path: string }> {
  authorize(actor, 'publish-article')
  return changeStatus(actor, articleId, 'publish', async (transaction) => {
    return showArticle(transaction, await requireReady(transaction, actor, articleId))
  })
}
