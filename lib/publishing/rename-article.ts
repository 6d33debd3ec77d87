import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { readDraft } from './drafts/read-draft'
import { holdSlug, keepSlugsStill } from './hold-slug'
import { authorize, isAddressSettled } from './policy'
import { holdArticle } from './reachable'
import { articleAddress } from './schemas'

/**
 * Gives an article another slug, another section, or both. Where it was published once, the
 * address it had leads to the new one from now on, and nobody else gets it. A writer renames their own
 * until it is approved: what goes out, goes out at the address that was approved.
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
    const article = await holdArticle(transaction, actor, articleId)
    if (roleOfActor(actor) === 'writer') {
      const { approvedVersion } = await readDraft(transaction, articleId)
      if (isAddressSettled({ ...article, approvedVersion })) {
        throw new ForbiddenError('A writer may not rename what was approved or published once.')
      }
    }
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
    const path = articlePath(renamed)
    await recordDeed(transaction, actor, {
      action: 'article.renamed',
      subject: { kind: 'article', id: articleId, name: article.headline },
      details: { from: articlePath(article), to: path },
    })
    return { path }
  })
}
