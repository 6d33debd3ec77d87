import { articlePath } from '@/lib/articles/address'
import { db } from '@/lib/platform/db'
import type { Listed, Month, News } from './types'

/** Of one sitemap. The protocol allows 50,000, in 50 MB. */
export const articlesPerSitemap = 10_000
const longestList = 45_000

/** The months in which something was published, the newest first. */
export const listMonths = (): Promise<Month[]> =>
  db().$queryRaw<Month[]>`
    SELECT month, articles, "changedAt" FROM "PublishedMonth" WHERE articles > 0 ORDER BY month DESC`

/** The articles of a month, the oldest first: what is published later changes the last part only. */
export async function listMonth(month: string, part: number): Promise<Listed[]> {
  const rows = await db().$queryRaw<{ slug: string; section: string; changedAt: Date }[]>`
    SELECT slug, section, coalesce("updatedAt", "firstPublishedAt") AS "changedAt"
    FROM "Article"
    WHERE status = 'published'
      AND "firstPublishedAt" >= ${`${month}-01`}::timestamp AT TIME ZONE 'UTC'
      AND "firstPublishedAt" < (${`${month}-01`}::timestamp + interval '1 month') AT TIME ZONE 'UTC'
    ORDER BY "firstPublishedAt", id
    LIMIT ${articlesPerSitemap} OFFSET ${(part - 1) * articlesPerSitemap}`
  return rows.map((row) => ({ path: articlePath(row), changedAt: row.changedAt }))
}

const newsHours = 48
const mostNews = 1_000

/** What news search engines take: two days, at most 1,000, the newest first. */
export async function listNews(): Promise<News[]> {
  const rows = await db().$queryRaw<
    { slug: string; section: string; headline: string; publishedAt: Date }[]
  >`
    SELECT slug, section, headline, "firstPublishedAt" AS "publishedAt" FROM "Article"
    WHERE status = 'published'
      AND "firstPublishedAt" > now() - make_interval(hours => ${newsHours}::int)
    ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${mostNews}`
  return rows.map(({ headline, publishedAt, ...row }) => ({
    path: articlePath(row),
    headline,
    publishedAt,
  }))
}

/** The pages of topics, and of authors, of which something is published. */
export async function listTopics(): Promise<Listed[]> {
  const rows = await db().topic.findMany({ where: written, orderBy, take, select })
  return rows.map(({ slug }) => ({ path: `/topics/${slug}`, changedAt: null }))
}

export async function listAuthors(): Promise<Listed[]> {
  const rows = await db().author.findMany({ where: written, orderBy, take, select })
  return rows.map(({ slug }) => ({ path: `/authors/${slug}`, changedAt: null }))
}

const written = { articles: { some: { shownAt: { not: null } } } } as const
const orderBy = { slug: 'asc' } as const
const select = { slug: true } as const
const take = longestList
