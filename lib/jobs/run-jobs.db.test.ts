import { afterEach, expect, test, vi } from 'vitest'
import { env } from '@/lib/platform/env'
import { execute, withConnection } from '@/lib/platform/postgres/connection'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { startJobs } from './run-jobs'
import { type Job, schedule } from './schedule'

databaseSuite()

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const patience = { timeout: 15_000, interval: 100 }
const rarely = '0 0 1 1 *'

function startWith(jobs: Job[]) {
  closing.push(startJobs(env().DATABASE_URL, { jobs, pollingSeconds: 0.5 }).stop)
}

/** As the clock of pg-boss does when a job is due. */
const makeDue = (name: string) =>
  execute(
    env().DATABASE_URL,
    `INSERT INTO pgboss.job (name, policy, retry_limit, retry_delay)
     VALUES ('${name}', 'stately', 3, 0) ON CONFLICT DO NOTHING`,
  )

const schedules = () =>
  withConnection(env().DATABASE_URL, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM pgboss.schedule')
    return rows.map(({ name }) => name)
  })

const untilScheduled = (name: string) =>
  vi.waitFor(async () => expect(await schedules()).toContain(name), patience)

test('a job that is due is run, by one of two workers', async () => {
  const run = vi.fn(async () => undefined)
  const job = { name: 'due', cron: rarely, run }
  startWith([job])
  startWith([job])
  await untilScheduled('due')
  await makeDue('due')
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), patience)
  await makeDue('due')
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2), patience)
})

test('a job that failed is run again, and no failure ends the process', async () => {
  const run = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('not today'))
  startWith([{ name: 'failing', cron: rarely, run }])
  await untilScheduled('failing')
  await makeDue('failing')
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2), patience)
})

test('jobs go on after every connection was cut in the middle of one', async () => {
  const job = vi.fn(async () => {
    await execute(
      env().DATABASE_URL,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'jobs'`,
    )
  })
  startWith([{ name: 'cutting', cron: rarely, run: job }])
  await untilScheduled('cutting')
  await makeDue('cutting')
  await vi.waitFor(() => expect(job).toHaveBeenCalledTimes(1), patience)
  await execute(env().DATABASE_URL, `DELETE FROM pgboss.job WHERE name = 'cutting'`)
  await makeDue('cutting')
  await vi.waitFor(() => expect(job).toHaveBeenCalledTimes(2), patience)
})

test('what left the schedule is not run any more', async () => {
  startWith([{ name: 'former', cron: rarely, run: async () => undefined }])
  await untilScheduled('former')
  startWith([{ name: 'present', cron: rarely, run: async () => undefined }])
  await vi.waitFor(async () => expect(await schedules()).toEqual(['present']), patience)
})

test('every job of the schedule is one that pg-boss takes', async () => {
  startWith(schedule)
  for (const { name } of schedule) await untilScheduled(name)
})
