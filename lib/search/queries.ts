import { findCards } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { type Asked, findNewest, perPage, ranked } from './find-newest'
import { inTime } from './in-time'
import { markEnd, markStart, splitMarks } from './split-marks'
import type { Found, SearchResult, Writer } from './types'

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
