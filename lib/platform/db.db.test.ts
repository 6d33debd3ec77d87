import { expect, it } from 'vitest'
import { db, ranOutOfTime } from './db'
import { databaseSuite } from './postgres/database-suite'

databaseSuite()

it('tells a statement that ran out of time from one that is wrong', async () => {
  const slow = db().$transaction([
    db().$queryRaw`SELECT set_config('statement_timeout', '20', true)`,
    db().$queryRaw`SELECT pg_sleep(5)::text`,
  ])
  expect(ranOutOfTime(await slow.catch((error: unknown) => error))).toBe(true)
  const wrong = db().$queryRaw`SELECT 1 / (SELECT 0) AS "57014"`
  expect(ranOutOfTime(await wrong.catch((error: unknown) => error))).toBe(false)
})
