import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { articlePath } from './address'
import { cardFields, published, toCard } from './cards'
import { articleDocument } from './document'
import { pictureFields } from './picture-fields'
import type { ArticleCard, ArticleView, PictureView } from './types'

const viewFields = {
  ...cardFields,
  socialTitle: true,
  socialMedia: { select: { ...pictureFields, alt: true } },
  sharePicture: { select: { media: { select: pictureFields } } },
  place: true,
  updatedAt: true,
  wordCount: true,
  teaser: true,
  teaserBlocks: true,
  topics: {
    orderBy: { topic: { name: 'asc' } },
    select: { topic: { select: { slug: true, name: true } } },
  },
} as const

export async function findArticle(slug: string): Promise<ArticleView | null> {
  const row = await db().article.findFirst({ where: { ...published, slug }, select: viewFields })
  if (!row) return null
  return {
    ...toCard(row),
    socialTitle: row.socialTitle,
    share: toShare(row),
    place: row.place,
    updatedAt: row.updatedAt,
    wordCount: row.wordCount,
    teaser: articleDocument.parse(row.teaser).content,
    teaserBlocks: row.teaserBlocks,
    topics: row.topics.map(({ topic }) => topic),
  }
}

interface ShareRow {
  headline: string
  socialMedia: (PictureView & { alt: string }) | null
  sharePicture: { media: PictureView | null } | null
}

function toShare({ headline, socialMedia, sharePicture }: ShareRow): ArticleView['share'] {
  if (socialMedia) {
    const { alt, ...picture } = socialMedia
    return { picture, alt }
  }
  const drawn = sharePicture?.media
  return drawn ? { picture: drawn, alt: `${site.name}: ${headline}` } : null
}

/** The newest published articles, of a section when one is named. */
export async function listArticles({
  section,
  take,
}: {
  section?: string
  take: number
}): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: { ...published, ...(section && { section }) },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: cardFields,
  })
  return rows.map(toCard)
}

/** The newest published articles by their headlines alone: one question, of one table. */
export const listHeadlines = (
  take: number,
): Promise<Pick<ArticleCard, 'slug' | 'section' | 'headline'>[]> =>
  db().article.findMany({
    where: published,
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: { slug: true, section: true, headline: true },
  })

/** What is said at the address of an article that was withdrawn: that, and nothing of the article. */
export async function findWithdrawal(
  slug: string,
): Promise<{ notice: string; withdrawnAt: Date } | null> {
  return db().withdrawal.findFirst({
    where: { article: { slug, status: 'withdrawn' } },
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
    select: { notice: true, withdrawnAt: true },
  })
}

/** The published articles among these, in the order of their ids. */
export async function findCards(ids: string[]): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: { ...published, id: { in: ids } },
    select: cardFields,
  })
  const byId = new Map(rows.map((row) => [row.id, toCard(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The paths of the published articles that have, or had, one of these slugs. */
export async function findArticlePaths(slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const among = { slug: { in: slugs } }
  const rows = await db().article.findMany({
    where: { ...published, OR: [among, { formerSlugs: { some: among } }] },
    select: { slug: true, section: true, formerSlugs: { where: among, select: { slug: true } } },
  })
  return new Map(
    rows.flatMap((row) =>
      [row, ...row.formerSlugs].map(({ slug }) => [slug, articlePath(row)] as const),
    ),
  )
}

/** Where the article is now that had this slug once; null when there is none to be seen. */
export async function findPresentPath(formerSlug: string): Promise<string | null> {
  const former = await db().formerSlug.findUnique({
    where: { slug: formerSlug },
    select: { article: { select: { slug: true, section: true, status: true } } },
  })
  const isKnown = former && ['published', 'withdrawn'].includes(former.article.status)
  return isKnown ? articlePath(former.article) : null
}
