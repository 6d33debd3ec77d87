import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { startOf, worksIn } from './running-process'

export type Postmaster = { pid: number; port: number; status: string }

const pollMs = 25

/** The server that runs on this data, whoever started it. */
export function findPostmaster({ data }: Cluster): Postmaster | undefined {
  const said = readPidFile(data)
  return said && startOf(said.pid) !== undefined && worksIn(said.pid, data) ? said : undefined
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

/** Postgres trusts the id in its file, and refuses to start when an unrelated process has it now. */
export function forgetReusedId({ data }: Cluster): void {
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
