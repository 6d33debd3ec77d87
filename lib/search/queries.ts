import { findCards } from '@/lib/articles/queries'
import { db, ranOutOfTime, sql, type Transaction } from '@/lib/platform/db'
import { site } from '@/lib/site'
import type { SearchRequest } from './schemas'
import { markEnd, markStart, splitMarks } from './split-marks'
import type { Found, SearchResult, Writer } from './types'

const perPage = 20
/** So many of the newest that match are put into order. */
const ranked = 500
const patienceMs = 1_000

type Asked = Pick<SearchRequest, 'q' | 'section' | 'writer' | 'from' | 'to' | 'order' | 'page'>

/** Whether there is a word to look for: not only stop words, not only words to leave out. */
export async function hasSearchableWords(q: string): Promise<boolean> {
  const [row] = await db().$queryRaw<{ tree: string }[]>`
    SELECT querytree(websearch_to_tsquery('standfirst', ${q})) AS tree`
  return Boolean(row?.tree) && row?.tree !== 'T'
}

/**
 * A page of the published articles that match. The article's sealed body takes no part in it.
 * @returns null when so much matches that it cannot be put into order in time.
 */
export async function findMatches(asked: Asked): Promise<Found | null> {
  const rows = await inTime((transaction) => findNewest(transaction, asked))
  if (!rows) return null
  const total = rows[0]?.total ?? 0
  return {
    total,
    isWhole: total < ranked,
    page: asked.page,
    pages: Math.ceil(total / perPage),
    results: await present(
      asked.q,
      rows.map(({ id }) => id),
    ),
  }
}

interface Match {
  id: string
  /** How many there are on all pages. */
  total: number
}

/** Does it within the time that a search may take; null when that was not enough. */
async function inTime<T>(find: (transaction: Transaction) => Promise<T>): Promise<T | null> {
  try {
    return await db().$transaction(async (transaction) => {
      // The planner does not count what it costs to read the words of an article: to look at all
      // of them seems cheap to it, and is not.
      await transaction.$queryRaw`
        SELECT set_config('statement_timeout', ${String(patienceMs)}, true),
               set_config('enable_seqscan', 'off', true)`
      return find(transaction)
    })
  } catch (error) {
    if (ranOutOfTime(error)) return null
    throw error
  }
}

/**
 * A page of the newest that match. They are looked for among the newest articles first, then among
 * more, then among all, so that a common word costs no more than a rare one; those of one writer
 * among theirs.
 */
async function findNewest(transaction: Transaction, asked: Asked): Promise<Match[]> {
  if (asked.writer) return findAmong(transaction, asked, writtenBy(asked.writer), false)
  for (const reach of reaches) {
    const found = await findAmong(transaction, asked, newest(reach), true)
    if (found.length > 0) return found
  }
  return findAmong(transaction, asked, sql`"SearchDocument"`, false)
}

/** How many of the newest articles are looked at, in turn, before all are. */
const reaches = [2_000, 20_000]

const newest = (reach: number) => sql`(
  SELECT * FROM "SearchDocument" WHERE "publishedAt" >= coalesce(
    (SELECT "publishedAt" FROM "SearchDocument" ORDER BY 1 DESC OFFSET ${reach} LIMIT 1), '-infinity')
) AS document`

// The offset of nothing keeps the planner from looking at all that match first.
const writtenBy = (slug: string) => sql`(
  SELECT document.* FROM (
    SELECT "articleId" FROM "ArticleAuthor" JOIN "Author" ON "Author".id = "authorId"
    WHERE "Author".slug = ${slug} OFFSET 0
  ) AS byline JOIN "SearchDocument" AS document USING ("articleId")
) AS document`

/**
 * Nothing, where `onlyIfMany`, unless there are enough to choose from. The weights of ts_rank are
 * those of D, C, B and A; age counts for less the older an article is.
 */
function findAmong(
  transaction: Transaction,
  asked: Asked,
  documents: ReturnType<typeof sql>,
  onlyIfMany: boolean,
): Promise<Match[]> {
  const { q, section = null, from = null, to = null, order, page } = asked
  return transaction.$queryRaw<Match[]>`
    WITH newest AS MATERIALIZED (
      SELECT "articleId", "publishedAt" FROM ${documents}
      WHERE words @@ websearch_to_tsquery('standfirst', ${q})
        AND (${section}::text IS NULL OR section = ${section})
        AND (${from}::date IS NULL OR "publishedAt" >= ${from}::timestamp AT TIME ZONE ${site.timeZone})
        AND (${to}::date IS NULL OR "publishedAt" < (${to}::date + 1)::timestamp AT TIME ZONE ${site.timeZone})
      ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${ranked}
    )
    SELECT newest."articleId" AS id, (SELECT count(*)::int FROM newest) AS total
    FROM newest JOIN "SearchDocument" AS document USING ("articleId")
    WHERE NOT ${onlyIfMany} OR (SELECT count(*) FROM newest) = ${ranked}
    ORDER BY
      CASE WHEN ${order} = 'best' THEN
        ts_rank('{0.1, 0.3, 0.6, 1}', document.words, websearch_to_tsquery('standfirst', ${q}), 1)
        * (1 + exp(-extract(epoch FROM now() - newest."publishedAt")::float8 / 3600 / 24 / 60))
      END DESC,
      newest."publishedAt" DESC, newest."articleId" DESC
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
}

interface Passage {
  id: string
  headline: string
  passage: string
}

async function present(q: string, ids: string[]): Promise<SearchResult[]> {
  if (ids.length === 0) return []
  const marks = `StartSel=${markStart}, StopSel=${markEnd}`
  const [cards, passages] = await Promise.all([
    findCards(ids),
    db().$queryRaw<Passage[]>`
      WITH asked AS (SELECT websearch_to_tsquery('standfirst', ${q}) AS query)
      SELECT id,
             ts_headline('standfirst', headline, query, ${`${marks}, HighlightAll=true`}) AS headline,
             ts_headline('standfirst', concat_ws(' – ', nullif(standfirst, ''), document_text(teaser)),
                         query, ${`${marks}, MinWords=18, MaxWords=36`}) AS passage
      FROM "Article", asked WHERE id = ANY (${ids}::uuid[])`,
  ])
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return cards.map((article) => ({
    article,
    headline: splitMarks(byId.get(article.id)?.headline ?? article.headline),
    passage: splitMarks(byId.get(article.id)?.passage ?? article.standfirst),
  }))
}

const mostWriters = 300

/** Those of whom something is published, by name. */
export const listWriters = (): Promise<Writer[]> =>
  db().$queryRaw<Writer[]>`
    SELECT slug, name FROM "Author" AS author
    WHERE EXISTS (SELECT FROM "ArticleAuthor" JOIN "SearchDocument" USING ("articleId")
                  WHERE "authorId" = author.id)
    ORDER BY name, slug LIMIT ${mostWriters}`
