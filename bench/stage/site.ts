import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { disconnectDb } from '@/lib/platform/db'
import { childEnvironment, parseEnv, provideEnv, type RunningEnv } from '@/lib/platform/env'
import { readSections } from '@/lib/sections/read-sections'
import { atTheEnd, temporaryDirectory } from '@/scripts/test/cleanup'
import { start } from '@/scripts/test/command'
import { testPostgres } from '@/scripts/test/postgres'
import { serverCommand } from '@/scripts/test/server-command'
import { freePort, untilReady } from '@/scripts/test/site'
import { endProcess } from './end-process'

export interface Site {
  origin: string
  process: ChildProcess
}

interface Settings {
  pageCache?: 'on' | 'off'
  /** Without it a server only answers: what it does in the background is no part of a request. */
  worker?: 'on' | 'off'
}

const secret = randomBytes(32).toString('base64url')

/**
 * Builds the site and fills its database, in a process that ends again: the one that is measured
 * has done nothing but start.
 */
export async function prepareSite(): Promise<void> {
  const site = await startSite('first')
  await endProcess(site.process)
}

/** A server, by the command of `npm start`, on the bench's own database. */
export async function startSite(
  name: string,
  { pageCache = 'on', worker = 'off' }: Settings = {},
): Promise<Site> {
  const port = String(await freePort())
  const env = {
    PORT: port,
    HOST: '127.0.0.1',
    SITE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: await testPostgres(),
    DATA_DIR: join(temporaryDirectory(), 'site'),
    NEXTAUTH_SECRET: secret,
    PAGE_CACHE: pageCache,
    CDN: 'off',
    WORKER: worker,
    NODE_ENV: 'production',
  }
  const log = join(temporaryDirectory(), `${name}.log`)
  const output = openSync(log, 'a')
  const server = start(...serverCommand(), {
    env: childEnvironment(env),
    stdio: ['ignore', output, output],
  })
  if (!(await untilReady(server, `${env.SITE_URL}/readyz`))) {
    throw new Error(`The ${name} site did not start.\n${readFileSync(log, 'utf8')}`)
  }
  return { origin: env.SITE_URL, process: server }
}

/** Lets the bench use the site's own commands on its database. */
export async function openDatabase(): Promise<void> {
  const env = { DATABASE_URL: await testPostgres(), NEXTAUTH_SECRET: secret }
  provideEnv(parseEnv(env) as RunningEnv)
  atTheEnd(disconnectDb)
  await readSections()
}
