import type { Actor } from '@/lib/accounts/types'
import { databaseNow } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { changeStatus } from './change-status'
import { authorize } from './policy'
import { findText } from './show-article'

/**
 * Has an article published at an hour to come, by the database's clock; one that is scheduled
 * already gets another hour.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when it is published already, has no
 * text, or the hour is over.
 */
export async function scheduleArticle(actor: Actor, articleId: string, hour: Date): Promise<void> {
  authorize(actor, 'schedule-article')
  await changeStatus(articleId, 'schedule', async (transaction, status) => {
    await findText(transaction, articleId)
    if (hour <= (await databaseNow(transaction))) {
      throw new InvalidInputError({ hour: `${hour.toISOString()} is over: name an hour to come.` })
    }
    await transaction.article.update({
      where: { id: articleId },
      data: { status, scheduledFor: hour },
    })
  })
}
