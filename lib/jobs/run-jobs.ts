import { setTimeout as delay } from 'node:timers/promises'
import PgBoss from 'pg-boss'
import { log } from '@/lib/platform/log'
import { withAdvisoryLock } from '@/lib/platform/postgres/advisory-lock'
import { openBossDatabase } from './boss-database'
import { type Job, schedule } from './schedule'

interface JobOptions {
  jobs?: Job[]
  /** How often it looks whether a job is due. */
  pollingSeconds?: number
}

/** What is running at the end gets this long; the next worker does it again. */
const farewellMs = 8_000
const retryMs = 5_000

/** At most one of a kind waits, and one runs, however many workers there are. */
const queueOptions = {
  policy: 'stately',
  retryLimit: 3,
  retryDelay: 30,
  retryBackoff: true,
  expireInMinutes: 30,
  retentionDays: 1,
} satisfies Omit<PgBoss.Queue, 'name'>

/** Runs the jobs of the schedule for as long as the process runs; waits for a database that is away. */
export function startJobs(
  databaseUrl: string,
  { jobs = schedule, pollingSeconds = 10 }: JobOptions = {},
): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const { database, keepCalm, close } = openBossDatabase(databaseUrl)
  const boss = new PgBoss({
    db: database,
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: 5,
    deleteAfterDays: 1,
    archiveCompletedAfterSeconds: 3600,
  })
  boss.on('error', ({ message }) => log.warn({ reason: message }, 'jobs'))

  async function start(): Promise<void> {
    await withAdvisoryLock(databaseUrl, 'jobs', async () => {
      await boss.start()
      await keepSchedule(boss, jobs)
    })
    keepCalm()
    for (const job of jobs) {
      await boss.work(job.name, { pollingIntervalSeconds: pollingSeconds }, () => run(job))
    }
  }

  const started = (async () => {
    while (!signal.aborted) {
      try {
        return await start()
      } catch (error) {
        log.warn({ reason: (error as Error).message }, 'the jobs do not start')
        await delay(retryMs, undefined, { signal }).catch(() => undefined)
      }
    }
  })()

  return {
    stop: async () => {
      stopping.abort()
      await started
      await boss.stop({ timeout: farewellMs })
      await close()
    },
  }
}

async function keepSchedule(boss: PgBoss, jobs: Job[]): Promise<void> {
  for (const { name, cron } of jobs) {
    await boss.createQueue(name, { name, ...queueOptions })
    await boss.schedule(name, cron)
  }
  const known = new Set(jobs.map(({ name }) => name))
  for (const { name } of await boss.getSchedules())
    if (!known.has(name)) await boss.unschedule(name)
}

async function run({ name, run }: Job): Promise<void> {
  const since = Date.now()
  try {
    await run()
    log.info({ job: name, ms: Date.now() - since }, 'job')
  } catch (error) {
    log.error({ job: name, reason: (error as Error).message }, 'a job failed')
    throw error
  }
}
