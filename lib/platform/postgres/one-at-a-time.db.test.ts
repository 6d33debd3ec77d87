import type { Client } from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { env } from '../env'
import { databaseSuite } from './database-suite'
import { OneAtATimeClient } from './one-at-a-time'

databaseSuite()

it('sends a query when the one before is answered, also with an error, and pg warns of nothing', async () => {
  const warnings: Error[] = []
  const warn = (warning: Error) => warnings.push(warning)
  process.on('warning', warn)
  const client: Client = new OneAtATimeClient({ connectionString: env().DATABASE_URL })
  onTestFinished(async () => {
    process.off('warning', warn)
    await client.end()
  })
  await client.connect()
  const answers = await Promise.allSettled([
    client.query('SELECT pg_sleep(0.05)'),
    client.query('SELECT nothing_of_this_name'),
    client.query('SELECT $1::int AS number', [3]),
  ])
  expect(answers).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: '42703' } },
    { status: 'fulfilled', value: { rows: [{ number: 3 }] } },
  ])
  expect(warnings).toEqual([])
})
