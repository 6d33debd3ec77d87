import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import type { Access } from '@/lib/articles/types'
import { databaseNow, db, sql } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import { isOverdue } from '../overdue'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'
import { accessOf, readLabels } from './labels'
import type { DeskQuery, DeskState } from './schemas'

export interface DeskRow {
  id: string
  headline: string
  path: string
  section: string
  access: Access
  state: DeskState
  scheduledFor: Date | null
  /** Whether that hour is over and it did not come out. */
  isOverdue: boolean
  /** When its text was last saved. */
  changedAt: Date
  authors: string[]
}

interface DeskPage {
  rows: DeskRow[]
  total: number
  pages: number
}

const perPage = 40

const orders: Record<DeskQuery['order'], ReturnType<typeof sql>> = {
  changed: sql`"changedAt" DESC, id DESC`,
  scheduled: sql`"scheduledFor" ASC NULLS LAST, "changedAt" DESC, id DESC`,
  headline: sql`lower(headline), id`,
}

/** Whether what is worked on is newer than what readers have, or had. */
const isNewer = sql`draft.version > coalesce(draft."publishedVersion",
  CASE WHEN article.status IN ('published', 'withdrawn') THEN 0 ELSE -1 END)`

/**
 * A page of the articles that an actor may open, whatever their state, by filters and in an order. What
 * an article is called, who wrote it and who may read it is said as it is worked on. A text in review
 * is found there and under "scheduled" and "withdrawn" alike.
 * @throws ForbiddenError
 */
export async function listDesk(actor: Actor, query: DeskQuery): Promise<DeskPage> {
  authorize(actor, 'edit-article')
  const { begunBy = null } = reachableBy(actor)
  const mine = query.mine && nameOfActor(actor)
  const pattern = `%${escapePattern(query.q)}%`
  const found = await db().$queryRaw<(FoundRow & { total: bigint })[]>`
    WITH desk AS (
      SELECT article.id, coalesce(draft.headline, article.headline) AS headline,
        article.slug, article.section, article.status, article."scheduledFor", article."begunBy",
        coalesce(draft."savedAt", article."updatedAt", article."createdAt") AS "changedAt",
        CASE
          WHEN ${isNewer} AND draft.stage = 'in_review' THEN 'in_review'
          WHEN ${isNewer} AND draft.stage = 'approved' AND article.status <> 'scheduled' THEN 'approved'
          WHEN ${isNewer} AND article.status = 'published' THEN 'changed'
          WHEN article.status = 'draft' THEN 'writing'
          ELSE article.status::text
        END AS state
      FROM "Article" article
      LEFT JOIN "ArticleDraft" draft ON draft."articleId" = article.id
      WHERE (${query.access}::text IS NULL OR ${accessOf} = ${query.access})
        AND (${query.author}::text IS NULL OR EXISTS (
          SELECT FROM "Author" author WHERE author.slug = ${query.author} AND CASE
            WHEN draft."articleId" IS NOT NULL THEN draft.content -> 'authors' ? author.id::text
            ELSE EXISTS (SELECT FROM "ArticleAuthor" byline
              WHERE byline."articleId" = article.id AND byline."authorId" = author.id) END))
    )
    SELECT id, headline, slug, section, state, "scheduledFor", "changedAt",
      count(*) OVER () AS total
    FROM desk
    WHERE (${begunBy}::text IS NULL OR "begunBy" = ${begunBy})
      AND (${mine}::text IS NULL OR "begunBy" = ${mine})
      AND (${query.state}::text IS NULL OR state = ${query.state}
        OR status IN ('scheduled', 'withdrawn') AND status::text = ${query.state})
      AND (${query.section}::text IS NULL OR section = ${query.section})
      AND (${query.q} = '' OR headline ILIKE ${pattern} OR slug ILIKE ${pattern})
    ORDER BY ${orders[query.order]}
    LIMIT ${perPage} OFFSET ${(query.page - 1) * perPage}`
  const total = Number(found[0]?.total ?? 0)
  const labels = await readLabels(found.map(({ id }) => id))
  const now = await databaseNow(db())
  const rows = found.map(({ slug, total: _, ...row }) => ({
    ...row,
    path: articlePath({ ...row, slug }),
    isOverdue: isOverdue(row.scheduledFor, now),
    ...(labels.get(row.id) ?? { access: 'registered' as const, authors: [] }),
  }))
  return { rows, total, pages: Math.max(1, Math.ceil(total / perPage)) }
}

type FoundRow = Omit<DeskRow, 'authors' | 'access' | 'isOverdue' | 'path'> & { slug: string }
