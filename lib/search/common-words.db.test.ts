import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { findMatches } from './queries'
import { type SearchRequest, searchRequest } from './schemas'

databaseSuite()

/** Story 0 is the newest, and each is an hour older than the one before. */
const stories = 5_000

beforeAll(async () => {
  await db().$transaction(async (transaction) => {
    await transaction.$executeRaw`ALTER TABLE "Article" DISABLE TRIGGER USER`
    await transaction.$executeRaw`
      INSERT INTO "Article" (id, slug, section, headline, standfirst, status, teaser, "firstPublishedAt")
      SELECT gen_random_uuid(), 'story-' || number,
             CASE WHEN number % 2 = 0 THEN 'world' ELSE 'business' END,
             concat_ws(' ', 'Story',
               CASE WHEN number % 6 = 0 THEN 'ferry' END,
               CASE WHEN number % 12 = 0 THEN 'harbour' END,
               CASE WHEN number < 300 THEN 'storm' END,
               CASE WHEN number >= 4000 THEN 'drought' END),
             '', 'published', '{"type":"doc","content":[]}', now() - make_interval(hours => number)
      FROM generate_series(0, ${stories - 1}::int) AS number`
    await transaction.$executeRaw`SELECT refresh_search(ARRAY(SELECT id FROM "Article"))`
    await transaction.$executeRaw`ALTER TABLE "Article" ENABLE TRIGGER USER`
  })
  await db().$executeRaw`ANALYZE "SearchDocument"`
})

async function find(q: string, asked: Partial<Record<keyof SearchRequest, string>> = {}) {
  const found = await findMatches(searchRequest.parse({ q, order: 'newest', ...asked }))
  const numbers = found?.results.map(({ article }) => Number(article.slug.split('-')[1]))
  return { total: found?.total, isWhole: found?.isWhole, numbers }
}

/** A page of the stories of which this is true, the newest first. */
const page = (isOfThem: (number: number) => boolean, from = 0) =>
  Array.from({ length: stories }, (_, number) => number)
    .filter(isOfThem)
    .slice(from, from + 20)

const some = { total: 500, isWhole: false }

it.each([
  ['stands in each', 'story', {}, some, page(() => true)],
  ['stands in a sixth', 'ferry', {}, some, page((number) => number % 6 === 0)],
  [
    'stands in a third of a section',
    'ferry',
    { section: 'world', page: '2' },
    some,
    page((number) => number % 6 === 0, 20),
  ],
  [
    'stands without another',
    'ferry -harbour',
    {},
    { total: 417, isWhole: true },
    page((number) => number % 12 === 6),
  ],
  ['was common lately only', 'storm', {}, { total: 300, isWhole: true }, page(() => true)],
  ['was common long ago', 'drought', {}, some, page((number) => number >= 4_000)],
  [
    'was common before a day',
    'drought',
    { section: 'business', from: '1990-01-01' },
    some,
    page((number) => number >= 4_000 && number % 2 === 1),
  ],
])('finds the newest with a word that %s', async (_what, q, asked, counted, numbers) => {
  expect(await find(q, asked)).toEqual({ ...counted, numbers })
})

it('puts the last page of common words after the pages before it', async () => {
  const numbers = page((number) => number % 6 === 0, 480)
  expect((await find('ferry', { page: '25' })).numbers).toEqual(numbers)
})

it('puts those first of whose headline the word is most', async () => {
  const ofTwoWords = page((number) => number % 12 === 6 && number >= 300)
  expect((await find('ferry', { order: 'best' })).numbers).toEqual(ofTwoWords)
})
