import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import type { Access } from '@/lib/articles/types'
import { db, sql } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'
import type { DeskQuery, DeskState } from './schemas'

export interface DeskRow {
  id: string
  headline: string
  path: string
  section: string
  access: Access
  state: DeskState
  scheduledFor: Date | null
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

/**
 * A page of the articles that an actor may open, whatever their state, by filters and in an order.
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
        article.slug, article.section, article.access, article."scheduledFor", article."begunBy",
        coalesce(draft."savedAt", article."updatedAt", article."createdAt") AS "changedAt",
        CASE
          WHEN article.status = 'published' AND draft.version > coalesce(draft."publishedVersion", 0)
            THEN 'changed'
          WHEN article.status = 'draft' THEN coalesce(draft.stage::text, 'writing')
          ELSE article.status::text
        END AS state
      FROM "Article" article
      LEFT JOIN "ArticleDraft" draft ON draft."articleId" = article.id
    )
    SELECT id, headline, slug, section, access, state, "scheduledFor", "changedAt",
      count(*) OVER () AS total
    FROM desk
    WHERE (${begunBy}::text IS NULL OR "begunBy" = ${begunBy})
      AND (${mine}::text IS NULL OR "begunBy" = ${mine})
      AND (${query.state}::text IS NULL OR state = ${query.state})
      AND (${query.section}::text IS NULL OR section = ${query.section})
      AND (${query.access}::text IS NULL OR access::text = ${query.access})
      AND (${query.q} = '' OR headline ILIKE ${pattern} OR slug ILIKE ${pattern})
      AND (${query.author}::text IS NULL OR EXISTS (
        SELECT FROM "ArticleAuthor" byline JOIN "Author" author ON author.id = byline."authorId"
        WHERE byline."articleId" = desk.id AND author.slug = ${query.author}))
    ORDER BY ${orders[query.order]}
    LIMIT ${perPage} OFFSET ${(query.page - 1) * perPage}`
  const total = Number(found[0]?.total ?? 0)
  const authors = await authorsOf(found.map(({ id }) => id))
  const rows = found.map(({ slug, total: _, ...row }) => ({
    ...row,
    path: articlePath({ ...row, slug }),
    authors: authors.get(row.id) ?? [],
  }))
  return { rows, total, pages: Math.max(1, Math.ceil(total / perPage)) }
}

type FoundRow = Omit<DeskRow, 'authors' | 'path'> & { slug: string }

async function authorsOf(ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db().articleAuthor.findMany({
    where: { articleId: { in: ids } },
    orderBy: { position: 'asc' },
    select: { articleId: true, author: { select: { name: true } } },
  })
  const names = new Map<string, string[]>()
  for (const { articleId, author } of rows) {
    names.set(articleId, [...(names.get(articleId) ?? []), author.name])
  }
  return names
}
