import { sql, type Transaction } from '@/lib/platform/db'
import { site } from '@/lib/site'
import type { SearchRequest } from './schemas'

export const perPage = 20
/** So many of the newest that match are put into order. */
export const ranked = 500

export type Asked = Pick<
  SearchRequest,
  'q' | 'section' | 'writer' | 'from' | 'to' | 'order' | 'page'
>

interface Match {
  id: string
  /** How many there are on all pages. */
  total: number
}

/**
 * A page of the newest that match. Those of common words are looked for only as far back as there
 * are likely to be enough of them, so that a common word costs no more than a rare one; those of
 * one writer among theirs.
 */
export async function findNewest(transaction: Transaction, asked: Asked): Promise<Match[]> {
  if (asked.writer) return findAmong(transaction, asked, writtenBy(asked.writer))
  const reach = await judgeReach(transaction, asked)
  if (reach) {
    const { since, isEverywhere } = reach
    const documents = isEverywhere ? inOrderOfTime(asked, since) : everyDocument
    const enough = await findAmong(transaction, asked, documents, since)
    if (enough.length > 0) return enough
  }
  return findAmong(transaction, asked, everyDocument)
}

/** So many of the newest are read to judge how common the words are. */
const sample = 1_000
/** What fewer of them match is rare: all that match are soon found. */
const common = 20
/** What more of them match is sooner found by reading than in the index of words. */
const everywhere = 200

interface Reach {
  /** Enough is likely to match since then: with a margin of two standard deviations. */
  since: Date
  isEverywhere: boolean
}

/** How far back to look; null for rare words. The planner chooses well by a moment it is told. */
async function judgeReach(transaction: Transaction, asked: Asked): Promise<Reach | null> {
  const [reach] = await transaction.$queryRaw<Reach[]>`
    WITH matching AS MATERIALIZED (
      SELECT count(*)::int AS number
      FROM (SELECT words FROM "SearchDocument" WHERE ${filters(asked)}
            ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${sample}) AS newest
      WHERE words @@ websearch_to_tsquery('standfirst', ${asked.q})
      HAVING count(*) >= ${common}
    )
    SELECT "publishedAt" AS since, (SELECT number FROM matching) > ${everywhere} AS "isEverywhere"
    FROM "SearchDocument"
    WHERE ${filters(asked)} AND EXISTS (SELECT FROM matching)
    ORDER BY "publishedAt" DESC
    OFFSET (SELECT ${sample * ranked}::int / (number - 2 * sqrt(number)) FROM matching) LIMIT 1`
  return reach ?? null
}

function filters(asked: Asked) {
  const { section = null, from = null, to = null } = asked
  return sql`
    (${section}::text IS NULL OR section = ${section})
    AND (${from}::date IS NULL OR "publishedAt" >= ${from}::timestamp AT TIME ZONE ${site.timeZone})
    AND (${to}::date IS NULL OR "publishedAt" < (${to}::date + 1)::timestamp AT TIME ZONE ${site.timeZone})`
}

const everyDocument = sql`"SearchDocument"`

// The offsets of nothing keep the planner from looking at all that match first.
const inOrderOfTime = (asked: Asked, since: Date) => sql`(
  SELECT * FROM "SearchDocument" WHERE "publishedAt" >= ${since} AND ${filters(asked)} OFFSET 0
) AS document`

const writtenBy = (slug: string) => sql`(
  SELECT document.* FROM (
    SELECT "articleId" FROM "ArticleAuthor" JOIN "Author" ON "Author".id = "authorId"
    WHERE "Author".slug = ${slug} OFFSET 0
  ) AS byline JOIN "SearchDocument" AS document USING ("articleId")
) AS document`

/**
 * Nothing, where a moment is given, unless there are enough since then. The weights of ts_rank are
 * those of D, C, B and A; age counts for less the older an article is.
 */
function findAmong(
  transaction: Transaction,
  asked: Asked,
  documents: ReturnType<typeof sql>,
  since: Date | null = null,
): Promise<Match[]> {
  const { q, order, page } = asked
  return transaction.$queryRaw<Match[]>`
    WITH newest AS MATERIALIZED (
      SELECT "articleId", "publishedAt", words FROM ${documents}
      WHERE words @@ websearch_to_tsquery('standfirst', ${q})
        AND ${filters(asked)} AND (${since}::timestamptz IS NULL OR "publishedAt" >= ${since})
      ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${ranked}
    )
    SELECT "articleId" AS id, (SELECT count(*)::int FROM newest) AS total FROM newest
    WHERE ${since}::timestamptz IS NULL OR (SELECT count(*) FROM newest) = ${ranked}
    ORDER BY
      CASE WHEN ${order} = 'best' THEN
        ts_rank('{0.1, 0.3, 0.6, 1}', words, websearch_to_tsquery('standfirst', ${q}), 1)
        * (1 + exp(-extract(epoch FROM now() - "publishedAt")::float8 / 3600 / 24 / 60))
      END DESC,
      "publishedAt" DESC, "articleId" DESC
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
}
