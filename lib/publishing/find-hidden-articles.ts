import type { Actor } from '@/lib/accounts/types'
import { type ArticleDocument, articleDocument } from '@/lib/articles/document'
import type { ArticleStatus } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { authorize } from './policy'

export interface HiddenArticle {
  id: string
  slug: string
  section: string
  headline: string
  standfirst: string
  leadCaption: string | null
  document: ArticleDocument
}

interface Wanted {
  status: Exclude<ArticleStatus, 'published'>
  take: number
  slugs?: string[]
}

/**
 * The newest articles of a status in which no reader sees them, or those with these slugs, in full.
 * @throws ForbiddenError
 */
export async function findHiddenArticles(
  actor: Actor,
  { status, take, slugs }: Wanted,
): Promise<HiddenArticle[]> {
  authorize(actor, 'read-hidden-articles')
  const rows = await db().article.findMany({
    where: { status, articleBody: { isNot: null }, ...(slugs && { slug: { in: slugs } }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      slug: true,
      section: true,
      headline: true,
      standfirst: true,
      leadCaption: true,
      articleBody: { select: { document: true } },
    },
  })
  return rows.map(({ articleBody, ...article }) => ({
    ...article,
    document: articleDocument.parse(articleBody?.document),
  }))
}
