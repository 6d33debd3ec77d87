import type { Actor } from '@/lib/accounts/types'
import type { ArticleStatus } from '@/lib/articles/types'
import { databaseNow, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { changeStatus } from './change-status'
import { authorize } from './policy'
import { requireReady } from './require-ready'

/**
 * Has the approved text of an article published at an hour to come, by the database's clock; one that
 * is scheduled already gets another hour.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when it is published already, was not
 * approved, something is missing, or the hour is over.
 */
export async function scheduleArticle(actor: Actor, articleId: string, hour: Date): Promise<void> {
  authorize(actor, 'schedule-article')
  const schedule = async (transaction: Transaction, status: ArticleStatus) => {
    await requireReady(transaction, actor, articleId)
    if (hour <= (await databaseNow(transaction))) {
      throw new InvalidInputError({ hour: `${hour.toISOString()} is over: name an hour to come.` })
    }
    await transaction.article.update({
      where: { id: articleId },
      data: { status, scheduledFor: hour },
    })
  }
  await changeStatus(actor, articleId, 'schedule', schedule, { hour: hour.toISOString() })
}
