import '@/lib/platform/node-env'
import { startWorker } from '@/lib/jobs/worker'
import { disconnectDb } from '@/lib/platform/db'
import { provideEnv, readEnv } from '@/lib/platform/env'
import { ConfigurationError } from '@/lib/platform/errors'
import { openSiteDatabase } from '@/lib/platform/site-database'
import { stopOnSignal } from '@/lib/platform/stop-on-signal'
import { site } from '@/lib/site'
import { migrate } from '@/prisma/migrate'

/** Mail and jobs alone, beside any number of web processes with WORKER=off. */
await main().catch((error: unknown) => {
  const plain = error instanceof ConfigurationError
  process.stderr.write(`${plain ? error.message : ((error as Error).stack ?? error)}\n`)
  process.exit(1)
})

async function main(): Promise<void> {
  const given = readEnv()
  const opened: (() => Promise<void>)[] = []
  const stop = stopOnSignal(opened)
  try {
    const { env, close } = await openSiteDatabase(given)
    opened.push(close, disconnectDb)
    provideEnv(env)
    await migrate(env.DATABASE_URL)
    opened.push(startWorker(env).stop)
    process.stdout.write(`The worker of ${site.name} delivers mail and runs jobs.\n`)
  } catch (error) {
    await stop()
    throw error
  }
}
