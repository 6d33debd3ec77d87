import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import { recordDeed } from '@/lib/audit-log/record'
import { databaseNow, db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { authorize } from './policy'
import { holdArticle } from './reachable'
import { newCorrection } from './schemas'

/**
 * Appends a correction to a published article: what was wrong, and what is right, in the editor's
 * words, which anybody may read. The article counts as updated from then on. Neither can be taken
 * back, only corrected again.
 * @throws ForbiddenError, ZodError, NotFoundError, or InvalidInputError when the article is not published.
 */
export async function correctArticle(
  actor: Actor,
  articleId: string,
  input: z.input<typeof newCorrection>,
): Promise<{ path: string }> {
  authorize(actor, 'correct-article')
  const { text, correctedAt } = newCorrection.parse(input)
  return db().$transaction(async (transaction) => {
    const article = await holdArticle(transaction, actor, articleId)
    const at = correctedAt ?? (await databaseNow(transaction))
    if (article.status !== 'published' || !article.firstPublishedAt) {
      throw new InvalidInputError({ form: 'Only a published article can be corrected.' })
    }
    if (at < article.firstPublishedAt) {
      throw new InvalidInputError({
        correctedAt: 'It cannot be corrected before it was published.',
      })
    }
    await transaction.correction.create({ data: { articleId, text, correctedAt: at } })
    await transaction.article.updateMany({
      where: { id: articleId, OR: [{ updatedAt: null }, { updatedAt: { lt: at } }] },
      data: { updatedAt: at },
    })
    await recordDeed(transaction, actor, {
      action: 'article.corrected',
      subject: { kind: 'article', id: articleId, name: article.headline },
      details: { text },
    })
    return { path: articlePath(article) }
  })
}
