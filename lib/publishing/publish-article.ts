import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import { articleDocument } from '@/lib/articles/document'
import { countWords } from '@/lib/articles/words'
import { db } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { site } from '@/lib/site'
import { cutTeaser } from './cut-teaser'
import { authorize } from './policy'

/**
 * Publishes an article: cuts its teaser from the body and shows it from now on, in one transaction.
 * The printed time is the one the article carries, else now, by the database's clock.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when there is no text to publish.
 */
export async function publishArticle(actor: Actor, articleId: string): Promise<{ path: string }> {
  authorize(actor, 'publish-article')
  return db().$transaction(async (transaction) => {
    const article = await transaction.article.findUnique({
      where: { id: articleId },
      select: {
        slug: true,
        section: true,
        teaserEndsAfter: true,
        firstPublishedAt: true,
        articleBody: { select: { document: true } },
      },
    })
    if (!article?.articleBody) throw new NotFoundError('There is no such article.')
    const { content } = articleDocument.parse(article.articleBody.document)
    if (countWords(content) === 0)
      throw new InvalidInputError({ body: 'There is no text to publish.' })
    const teaserBlocks = cutTeaser(content, {
      words: site.teaserWords,
      endsAfter: article.teaserEndsAfter,
    })
    const [clock] = await transaction.$queryRaw<{ now: Date }[]>`SELECT now() AS now`
    await transaction.article.update({
      where: { id: articleId },
      data: {
        status: 'published',
        teaser: { type: 'doc', content: content.slice(0, teaserBlocks) },
        teaserBlocks,
        wordCount: countWords(content),
        firstPublishedAt: article.firstPublishedAt ?? clock?.now,
      },
    })
    return { path: articlePath(article) }
  })
}
