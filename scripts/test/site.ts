import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { temporaryDirectory } from './cleanup'
import { hasEnded, type Result, start } from './command'
import { startMailCatcher } from './mail-catcher'
import { testPostgres } from './postgres'
import { serverCommand } from './server-command'

type Environment = Record<string, string>

export const siteLog = () => join(temporaryDirectory(), 'site.log')

type Site = { env: Environment; server: ChildProcess }

/**
 * The server of `npm start`, built first if need be. The database is given to it, so that the browser
 * tests know its address too and seed through the same commands.
 */
export async function startSite(): Promise<Result & Site> {
  const env = await environmentOfSite()
  const log = openSync(siteLog(), 'a')
  const server = start(...serverCommand(), {
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  })
  const isReady = await untilReady(server, `${env.SITE_URL}/readyz`)
  return { env, server, exitCode: isReady ? 0 : 1, output: readFileSync(siteLog(), 'utf8') }
}

async function environmentOfSite() {
  const port = await freePort()
  const mail = await startMailCatcher()
  return {
    SMTP_URL: mail.url,
    MAIL_FROM: 'news@standfirst.example',
    MAIL_FOLDER: mail.folder,
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATABASE_URL: await testPostgres(),
    DATA_DIR: join(temporaryDirectory(), 'site'),
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    SEED_PASSWORD: randomBytes(12).toString('base64url'),
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** The first start builds the site, which takes minutes on a slow machine. */
export async function untilReady(server: ChildProcess, address: string): Promise<boolean> {
  const deadline = Date.now() + 15 * 60_000
  while (!hasEnded(server) && Date.now() < deadline) {
    if (await answers(address)) return true
    await delay(200)
  }
  return false
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) })
    return response.ok
  } catch {
    return false
  }
}
