import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { findPostmaster, forgetReusedId, type Postmaster, whenReady } from './postmaster'
import { commandAs } from './run-as'
import { settingFlags } from './server-settings'

const largestLog = 1024 * 1024

/** Starts the server, away from our terminal's signals. @throws Error with the end of its log. */
export async function startPostmaster(
  cluster: Cluster,
  { durable, deadline }: { durable: boolean; deadline: number },
): Promise<Postmaster> {
  const started = Date.now()
  for (;;) {
    const outcome = await launch(cluster, { durable, deadline })
    if (typeof outcome !== 'string') return outcome
    // The port was taken meanwhile, or a crashed server and its processes are just ending.
    const passes = /Address already in use|is still in use|already exists/.test(outcome)
    if (!passes || Date.now() > deadline) {
      throw new Error(`Postgres did not start on ${cluster.folder}:\n${outcome}`)
    }
    await delay(250)
    if (Date.now() - started > 1_000) forgetReusedId(cluster)
  }
}

/** The running server, or what it said when it ended. */
async function launch(
  cluster: Cluster,
  { durable, deadline }: { durable: boolean; deadline: number },
): Promise<Postmaster | string> {
  const logStart = shortenLog(cluster.log)
  const log = openSync(cluster.log, 'a', 0o600)
  const flags = settingFlags({ durable, port: await freePort() })
  const { file, args, options } = commandAs(cluster.runAs, cluster.binaries.postgres, [
    '-D',
    cluster.data,
    ...flags,
  ])
  const stdio: ['ignore', number, number] = ['ignore', log, log]
  const child = spawn(file, args, { ...options, cwd: cluster.folder, detached: true, stdio })
  closeSync(log)
  child.unref()
  let failure: Error | undefined
  let ended = false
  child.once('error', (error) => {
    failure = error
    ended = true
  })
  child.once('exit', () => {
    ended = true
  })
  try {
    const ready = await whenReady(cluster, deadline, () => ended)
    return ready ?? failure?.message ?? readFileSync(cluster.log).subarray(logStart).toString()
  } catch (error) {
    if (!findPostmaster(cluster)) child.kill('SIGKILL')
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

function shortenLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size <= largestLog) return size
  const end = readFileSync(log).subarray(-largestLog / 8)
  writeFileSync(log, end)
  return end.length
}
