import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openCluster } from '@/lib/platform/postgres/cluster'
import { startEmbeddedPostgres } from '@/lib/platform/postgres/embedded'
import { findPostmaster, stopPostmaster, whenReady } from '@/lib/platform/postgres/postmaster'
import { commandAs } from '@/lib/platform/postgres/run-as'
import { settingFlags } from '@/lib/platform/postgres/server-settings'

export type OwnPostgres = Awaited<ReturnType<typeof startOwnPostgres>>

/** A Postgres that a test may stop and freeze: it comes back at the same address. */
export async function startOwnPostgres() {
  const dataDir = mkdtempSync(join(tmpdir(), 'standfirst-outage-'))
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  const cluster = await openCluster(dataDir)
  const port = Number(new URL(postgres.url).port)
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

  /** Everything stands still: connections are neither refused nor answered. */
  async function freeze(): Promise<void> {
    const client = new Client({ connectionString: postgres.url })
    client.on('error', () => undefined)
    await client.connect()
    const postmaster = findPostmaster(cluster)?.pid ?? 0
    process.kill(postmaster, 'SIGSTOP')
    const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity')
    frozen = [postmaster, ...rows.map(({ pid }) => pid)]
    for (const pid of frozen) process.kill(pid, 'SIGSTOP')
    client.end().catch(() => undefined)
  }

  function thaw(): void {
    for (const pid of frozen.splice(0).reverse()) process.kill(pid, 'SIGCONT')
  }

  async function close(): Promise<void> {
    thaw()
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }

  return { url: postgres.url, start, stop: () => stopPostmaster(cluster), freeze, thaw, close }
}
