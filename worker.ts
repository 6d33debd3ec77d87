import '@/lib/platform/node-env'
import { startWorker } from '@/lib/jobs/worker'
import { disconnectDb } from '@/lib/platform/db'
import { provideEnv, readEnv } from '@/lib/platform/env'
import { ConfigurationError } from '@/lib/platform/errors'
import { openSiteDatabase } from '@/lib/platform/site-database'
import { site } from '@/lib/site'
import { migrate } from '@/prisma/migrate'

/** Mail and jobs alone, beside any number of web processes with WORKER=off. */
try {
  await main()
} catch (error) {
  const plain = error instanceof ConfigurationError
  process.stderr.write(`${plain ? error.message : ((error as Error).stack ?? error)}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  const { env, close } = await openSiteDatabase(readEnv())
  provideEnv(env)
  await migrate(env.DATABASE_URL)
  const worker = startWorker(env)
  process.stdout.write(`The worker of ${site.name} delivers mail and runs jobs.\n`)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await worker.stop()
    await disconnectDb()
    await close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
