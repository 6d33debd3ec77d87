import '@/lib/platform/node-env'
import { createServer, type Server } from 'node:http'
import { prepareNext } from '@/lib/page-cache/next-renderer'
import { PageCache } from '@/lib/page-cache/page-cache'
import { serveSite } from '@/lib/page-cache/serve'
import { disconnectDb } from '@/lib/platform/db'
import { keepSiteUrl, provideEnv, type RunningEnv, readEnv } from '@/lib/platform/env'
import { ConfigurationError } from '@/lib/platform/errors'
import { ignoreUpgrades } from '@/lib/platform/http/ignore-upgrades'
import { closeServer, listen, probeAddress } from '@/lib/platform/http/listen'
import { buildIfChanged } from '@/lib/platform/next-build'
import { channels, listenTo } from '@/lib/platform/postgres/listen'
import { openSiteDatabase } from '@/lib/platform/site-database'
import { stopOnSignal } from '@/lib/platform/stop-on-signal'
import { readSections } from '@/lib/sections/read-sections'
import { site } from '@/lib/site'
import { migrate } from '@/prisma/migrate'
import { seed } from '@/prisma/seed'

const dev = process.argv.includes('--dev')
/** Finished pages kept in memory. */
const pageCacheBytes = 40 * 1024 * 1024

const say = (line: string) => process.stdout.write(`${line}\n`)

await main().catch((error: unknown) => {
  const plain = error instanceof ConfigurationError
  process.stderr.write(`${plain ? error.message : ((error as Error).stack ?? error)}\n`)
  process.exit(1)
})

async function main(): Promise<void> {
  const given = readEnv(dev ? { NODE_ENV: 'development' } : {})
  const server = createServer({
    // A picture of 20 MB over a slow line takes two minutes.
    requestTimeout: 150_000,
    headersTimeout: 10_000,
    // Longer than proxies keep theirs (60 s in nginx and others): they must be the ones who close.
    keepAliveTimeout: 65_000,
  })
  if (!dev) ignoreUpgrades(server)
  await probeAddress(given.PORT, given.HOST)
  const opened: (() => Promise<void>)[] = []
  const stop = stopOnSignal(opened)
  try {
    const { env, close } = await openSiteDatabase(given)
    opened.push(close, disconnectDb)
    provideEnv(env)
    await migrate(env.DATABASE_URL)
    await readSections()
    const signIns = await seed()
    if (!dev) await build()
    opened.push(await serve(server, env), () => closeServer(server, 8_000))
    if (env.WORKER === 'on') opened.push(await startWorker(env))
    for (const line of [`${site.name} is at ${env.SITE_URL}`, ...signIns]) say(line)
  } catch (error) {
    await stop()
    throw error
  }
}

async function build(): Promise<void> {
  const started = Date.now()
  const outcome = await buildIfChanged()
  if (outcome === 'built') say(`Built the site in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** Loaded when the site answers already. Returns what ends it. */
async function startWorker(env: RunningEnv): Promise<() => Promise<void>> {
  const worker = await import('@/lib/jobs/worker')
  return worker.startWorker(env).stop
}

/** Returns what stops listening to the database. */
async function serve(server: Server, env: RunningEnv): Promise<() => Promise<void>> {
  const render = await prepareNext(env, { dev, dir: import.meta.dirname, httpServer: server })
  const cache = new PageCache({ maxBytes: pageCacheBytes, readSections })
  const ears = listenTo(channels.changes, env.DATABASE_URL, cache)
  serveSite(server, env, cache, render)
  await listen(server, env.PORT, env.HOST)
  await keepSiteUrl(env)
  return ears.close
}
