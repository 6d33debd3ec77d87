import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { publishSample } from '@/lib/publishing/sample-article'
import { findMatches } from '@/lib/search/queries'
import { searchRequest } from '@/lib/search/schemas'
import { sealedWord } from './compose'
import { removeArticles, writeArticles } from './write-articles'

databaseSuite()

const total = async (q: string) => (await findMatches(searchRequest.parse({ q })))?.total

it('writes articles that are found, but for what is sealed, and takes them away again', async () => {
  await publishSample()
  await writeArticles(env().DATABASE_URL, 30)
  await writeArticles(env().DATABASE_URL, 10)
  expect(await total('generated')).toBe(40)
  expect(await total(sealedWord(7))).toBe(0)
  expect(await db().articleAuthor.count({ where: { shownAt: null } })).toBe(0)
  await db().article.update({ where: { slug: 'generated-39' }, data: { headline: 'Renamed' } })
  expect(await total('renamed')).toBe(1)
  await removeArticles(env().DATABASE_URL)
  expect(await total('generated')).toBe(0)
  expect(await db().article.count()).toBe(1)
})
