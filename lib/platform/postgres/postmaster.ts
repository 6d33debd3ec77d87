import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { commandAs } from './run-as'
import { startOf, worksIn } from './running-process'
import { settingFlags } from './server-settings'

export type Postmaster = { pid: number; port: number; status: string }

const pollMs = 25
const largestLog = 1024 * 1024

/** The server that runs on this data, whoever started it. */
export function findPostmaster({ data }: Cluster): Postmaster | undefined {
  const said = readPidFile(data)
  return said && startOf(said.pid) !== undefined && worksIn(said.pid, data) ? said : undefined
}

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
    await delay(10 * pollMs)
    if (Date.now() - started > 1_000) forgetReusedId(cluster.data)
  }
}

/** Waits for a server that is starting or recovering. */
export async function whenReady(
  cluster: Cluster,
  deadline: number,
  hasEnded = () => false,
): Promise<Postmaster | undefined> {
  while (!hasEnded()) {
    const postmaster = findPostmaster(cluster)
    if (postmaster?.status === 'ready') return postmaster
    if (Date.now() > deadline) {
      throw new Error(
        `Postgres on ${cluster.folder} is not ready yet (${postmaster?.status ?? 'no answer'}); it may be recovering from a power cut. Try again in a minute, and see ${cluster.log}.`,
      )
    }
    await delay(pollMs)
  }
  return undefined
}

/** Ends sessions, writes everything to disk and stops; after ten seconds it stops without writing. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  if (await whenStopped(cluster, 'SIGINT')) return
  await whenStopped(cluster, 'SIGQUIT')
}

export async function whenStopped(cluster: Cluster, signal?: NodeJS.Signals): Promise<boolean> {
  const postmaster = findPostmaster(cluster)
  if (!postmaster) return true
  if (signal) process.kill(postmaster.pid, signal)
  const deadline = Date.now() + 10_000
  while (findPostmaster(cluster)?.pid === postmaster.pid) {
    if (Date.now() > deadline) return false
    await delay(pollMs)
  }
  return true
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

// Postgres trusts the id in its file, and refuses to start when an unrelated process has it now.
function forgetReusedId(data: string): void {
  const said = readPidFile(data)
  if (said && !worksIn(said.pid, data)) rmSync(join(data, 'postmaster.pid'), { force: true })
}

// Lines of postmaster.pid: id, data folder, start, port, socket folder, address, shared memory, status.
function readPidFile(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const status = lines[7]?.trim() || 'starting'
    return { pid: Number(lines[0]), port: Number(lines[3]), status }
  } catch {
    return undefined
  }
}

function shortenLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size <= largestLog) return size
  const end = readFileSync(log).subarray(-largestLog / 8)
  writeFileSync(log, end)
  return end.length
}
