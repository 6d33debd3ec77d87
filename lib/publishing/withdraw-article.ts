import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import type { ArticleStatus } from '@/lib/articles/types'
import type { Transaction } from '@/lib/platform/db'
import { changeStatus } from './change-status'
import { withholdPictures } from './keep-pictures'
import { authorize } from './policy'
import { withdrawalNotice } from './schemas'

/**
 * Takes an article back: it is gone from everywhere, its pictures too, and its address says why in
 * the editor's words. One that is withdrawn already gets another notice.
 * @throws ForbiddenError, NotFoundError, ZodError, or InvalidInputError when it was never published.
 */
export async function withdrawArticle(
  actor: Actor,
  articleId: string,
  notice: string,
): Promise<void> {
  authorize(actor, 'withdraw-article')
  const words = withdrawalNotice.parse(notice)
  const withdraw = async (transaction: Transaction, status: ArticleStatus) => {
    const withdrawnBy = nameOfActor(actor)
    await transaction.withdrawal.create({ data: { articleId, notice: words, withdrawnBy } })
    await transaction.article.update({ where: { id: articleId }, data: { status } })
    await withholdPictures(transaction, articleId)
  }
  await changeStatus(actor, articleId, 'withdraw', withdraw, { notice: words })
}
