import type { Actor } from '@/lib/accounts/types'
import { changeStatus } from './change-status'
import { authorize } from './policy'

/** Makes a scheduled article a draft again. @throws ForbiddenError, NotFoundError, InvalidInputError */
export async function unscheduleArticle(actor: Actor, articleId: string): Promise<void> {
  authorize(actor, 'schedule-article')
  await changeStatus(actor, articleId, 'unschedule', async (transaction, status) => {
    await transaction.article.update({
      where: { id: articleId },
      data: { status, scheduledFor: null },
    })
  })
}
