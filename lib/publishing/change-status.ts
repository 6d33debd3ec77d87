import { db, type Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { type Deed, statusAfter } from './transitions'

/**
 * Does something with an article in one transaction, in which nobody else changes its status.
 * @throws NotFoundError, or InvalidInputError when the deed cannot be done in the article's state.
 */
export function changeStatus<Result>(
  articleId: string,
  deed: Deed,
  act: (transaction: Transaction, status: ReturnType<typeof statusAfter>) => Promise<Result>,
): Promise<Result> {
  return db().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`
    const article = await transaction.article.findUnique({
      where: { id: articleId },
      select: { status: true },
    })
    if (!article) throw new NotFoundError('There is no such article.')
    return act(transaction, statusAfter(article.status, deed))
  })
}
