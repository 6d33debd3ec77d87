import { nameOfActor, roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import { db } from '@/lib/platform/db'
import { authorize } from './policy'

export interface PictureUses {
  articles: { id: string; headline: string; path: string; isCurrent: boolean; mayOpen: boolean }[]
  /** In how many articles of colleagues it stands that the actor may not see. */
  elsewhere: number
}

/**
 * The articles that show a picture in what is written of them, published or not, or showed it in a
 * version that can be restored. @throws ForbiddenError
 */
export async function findPictureUses(actor: Actor, mediaId: string): Promise<PictureUses> {
  authorize(actor, 'edit-article')
  const rows = await db().pictureUse.findMany({
    where: { mediaId },
    orderBy: [{ isCurrent: 'desc' }, { articleId: 'desc' }],
    take: 200,
    select: {
      isCurrent: true,
      article: {
        select: {
          id: true,
          slug: true,
          section: true,
          headline: true,
          status: true,
          begunBy: true,
          articleDraft: { select: { headline: true } },
        },
      },
    },
  })
  const isWriter = roleOfActor(actor) === 'writer'
  const articles = rows.flatMap(({ isCurrent, article }) => {
    const mayOpen = !isWriter || article.begunBy === nameOfActor(actor)
    if (!mayOpen && article.status !== 'published') return []
    const working = mayOpen ? article.articleDraft?.headline : undefined
    const { id, headline } = article
    return [{ id, headline: working || headline, path: articlePath(article), isCurrent, mayOpen }]
  })
  return { articles, elsewhere: rows.length - articles.length }
}
