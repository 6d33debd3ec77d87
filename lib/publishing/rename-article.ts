import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { holdSlug, keepSlugsStill } from './hold-slug'
import { authorize } from './policy'
import { articleAddress } from './schemas'

/**
 * Gives an article another slug, another section, or both. Where it was published once, the
 * address it had leads to the new one from now on, and nobody else gets it.
 * @throws ForbiddenError, NotFoundError, ZodError, or InvalidInputError when the slug is taken.
 */
export async function renameArticle(
  actor: Actor,
  articleId: string,
  input: { slug?: string | undefined; section?: string | undefined },
): Promise<{ path: string }> {
  authorize(actor, 'rename-article')
  const { slug, section } = articleAddress.parse(input)
  return db().$transaction(async (transaction) => {
    await keepSlugsStill(transaction)
    const article = await transaction.article.findUnique({
      where: { id: articleId },
      select: { slug: true, section: true, firstPublishedAt: true },
    })
    if (!article) throw new NotFoundError('There is no such article.')
    if (slug && slug !== article.slug) {
      await holdSlug(transaction, slug, articleId)
      if (article.firstPublishedAt) {
        await transaction.formerSlug.create({ data: { slug: article.slug, articleId } })
      }
    }
    const renamed = await transaction.article.update({
      where: { id: articleId },
      data: { slug, section },
      select: { slug: true, section: true },
    })
    return { path: articlePath(renamed) }
  })
}
