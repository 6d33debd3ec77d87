import { spawn } from 'node:child_process'
import { Client } from 'pg'
import { openCluster } from '@/lib/platform/postgres/cluster'
import { findPostmaster, stopPostmaster, whenReady } from '@/lib/platform/postgres/postmaster'
import { commandAs } from '@/lib/platform/postgres/run-as'
import { settingFlags } from '@/lib/platform/postgres/server-settings'

export interface PostgresOutage {
  stop: () => Promise<void>
  /** It comes back at the same address. */
  start: () => Promise<void>
  /** Everything stands still: connections are neither refused nor answered. */
  freeze: () => Promise<void>
  thaw: () => void
}

/** Stops, starts and freezes a Postgres that `startEmbeddedPostgres` started on this data, not durable. */
export async function preparePostgresOutage(dataDir: string, url: string): Promise<PostgresOutage> {
  const cluster = await openCluster(dataDir)
  const port = Number(new URL(url).port)
  let frozen: number[] = []

  async function start(): Promise<void> {
    const flags = settingFlags({ durable: false, port })
    const { file, args, options } = commandAs(cluster.runAs, cluster.binaries.postgres, [
      '-D',
      cluster.data,
      ...flags,
    ])
    const cwd = cluster.folder
    spawn(file, args, { ...options, cwd, detached: true, stdio: 'ignore' }).unref()
    await whenReady(cluster, Date.now() + 10_000)
  }

  async function freeze(): Promise<void> {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    const postmaster = findPostmaster(cluster)?.pid ?? 0
    process.kill(postmaster, 'SIGSTOP')
    frozen = [postmaster]
    const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity')
    frozen.push(...rows.map(({ pid }) => pid).filter(halt))
    client.end().catch(() => undefined)
  }

  function thaw(): void {
    for (const pid of frozen.splice(0).reverse()) process.kill(pid, 'SIGCONT')
  }

  return { start, stop: () => stopPostmaster(cluster), freeze, thaw }
}

/** False for a process that has ended by itself. */
function halt(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGSTOP')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
