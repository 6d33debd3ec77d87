import { createRandom } from '@/bench/stage/random'
import { withConnection } from '@/lib/platform/postgres/connection'
import { authorCount, type Composed, compose, generatedPrefix, topicCount } from './compose'

const batch = 2_000
const tables = ['Article', 'ArticleBody', 'ArticleAuthor', 'ArticleTopic', 'Author', 'Topic']

type Query = (sql: string, values?: unknown[]) => Promise<unknown>

/**
 * Writes so many published articles past the newsroom's commands, in batches: the triggers are off
 * meanwhile, and what they would have kept is written with the rest. Numbers go on after those
 * that are there already.
 */
export async function writeArticles(databaseUrl: string, count: number): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    const query: Query = (sql, values) => client.query(sql, values)
    const { rows } = await client.query<{ first: number }>(
      `SELECT count(*)::int AS first FROM "Article" WHERE slug LIKE $1`,
      [`${generatedPrefix}%`],
    )
    const first = rows[0]?.first ?? 0
    await withoutTriggers(query, async () => {
      await writeNames(query)
      await inBatches(first, first + count, (articles) => writeBatch(query, articles))
      await countMonths(query)
    })
    for (const table of [...tables, 'SearchDocument', 'SearchWord']) {
      await query(`VACUUM ANALYZE "${table}"`)
    }
  })
}

export async function removeArticles(databaseUrl: string): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    const query: Query = (sql, values) => client.query(sql, values)
    await withoutTriggers(query, async () => {
      await query(`DELETE FROM "Article" WHERE slug LIKE $1`, [`${generatedPrefix}%`])
      await query(`DELETE FROM "Author" WHERE slug LIKE $1`, [`${generatedPrefix}%`])
      await query(`DELETE FROM "Topic" WHERE slug LIKE $1`, [`${generatedPrefix}%`])
      await countMonths(query)
    })
  })
}

async function withoutTriggers(query: Query, work: () => Promise<void>): Promise<void> {
  await query('BEGIN')
  for (const table of tables) await query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
  await work()
  for (const table of tables) await query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
  await query(`SELECT pg_notify('changes', 'everything')`)
  await query('COMMIT')
}

async function countMonths(query: Query): Promise<void> {
  await query('DELETE FROM "PublishedMonth"')
  await query(
    `INSERT INTO "PublishedMonth" (month, articles, "changedAt")
     SELECT month_of("firstPublishedAt"), count(*), max(coalesce("updatedAt", "firstPublishedAt"))
     FROM "Article" WHERE status = 'published' GROUP BY 1`,
  )
}

async function writeNames(query: Query): Promise<void> {
  await query(
    `INSERT INTO "Author" (id, slug, name)
     SELECT gen_random_uuid(), $1 || number, 'Generated Writer ' || number FROM generate_series(0, $2::int - 1) number
     ON CONFLICT DO NOTHING`,
    [generatedPrefix, authorCount],
  )
  await query(
    `INSERT INTO "Topic" (id, slug, name)
     SELECT gen_random_uuid(), $1 || number, 'Generated topic ' || number FROM generate_series(0, $2::int - 1) number
     ON CONFLICT DO NOTHING`,
    [generatedPrefix, topicCount],
  )
}

async function inBatches(from: number, to: number, write: (articles: Composed[]) => Promise<void>) {
  const random = createRandom(from + 1)
  const now = Date.now()
  for (let number = from; number < to; number += batch) {
    const length = Math.min(batch, to - number)
    await write(Array.from({ length }, (_, index) => compose(number + index, now, random)))
  }
}

async function writeBatch(query: Query, articles: Composed[]): Promise<void> {
  await query(
    `WITH composed AS MATERIALIZED (
       SELECT gen_random_uuid() AS id, * FROM jsonb_to_recordset($1::jsonb) AS each (
         slug text, section text, headline text, standfirst text, access text, teaser jsonb,
         body jsonb, words int, "publishedAt" timestamptz, authors int[], topics int[])
     ), articles AS (
       INSERT INTO "Article" (id, slug, section, headline, standfirst, access, status, teaser,
                              "teaserBlocks", "wordCount", "firstPublishedAt")
       SELECT id, slug, section, headline, standfirst, access::"Access", 'published', teaser,
              2, words, "publishedAt" FROM composed
     ), bodies AS (
       INSERT INTO "ArticleBody" ("articleId", document) SELECT id, body FROM composed
     ), bylines AS (
       INSERT INTO "ArticleAuthor" ("articleId", "authorId", position, "shownAt")
       SELECT composed.id, "Author".id, place, "publishedAt" FROM composed,
              unnest(authors) WITH ORDINALITY AS each (number, place), "Author"
       WHERE "Author".slug = $2 || number
     )
     INSERT INTO "ArticleTopic" ("articleId", "topicId", "shownAt")
     SELECT composed.id, "Topic".id, "publishedAt" FROM composed, unnest(topics) AS number, "Topic"
     WHERE "Topic".slug = $2 || number`,
    [JSON.stringify(articles), generatedPrefix],
  )
  await query(`SELECT refresh_search(ARRAY(SELECT id FROM "Article" WHERE slug = ANY ($1)))`, [
    articles.map(({ slug }) => slug),
  ])
}
