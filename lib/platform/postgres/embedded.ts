import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { addressOf, type Cluster, openCluster } from './cluster'
import { execute } from './connection'
import { initialise } from './initialise'
import { claimOwnership } from './ownership'
import { findPostmaster, stopPostmaster, whenReady, whenStopped } from './postmaster'
import { startPostmaster } from './start-postmaster'

export type EmbeddedPostgres = {
  url: string
  /** True for the process that started the server, or took over one whose owner was killed. */
  owned: boolean
  /** Stops the server when it is owned. Call it last: open connections are ended. */
  stop(): Promise<void>
}

const patience = 10_000

/**
 * The Postgres that npm ships, with its data below `dataDir`, made at the first start. Processes
 * that start it on the same data share one server. Not durable: for tests, faster and lost in a crash.
 * @throws ConfigurationError or Error with the remedy or the end of the log, never later than ten
 * seconds after the data was made.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string
  durable: boolean
}): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options.dataDir)
  let deadline: number | undefined
  for (;;) {
    const server = (await own(cluster, options.durable)) ?? (await join(cluster))
    if (server) return server
    if (existsSync(cluster.data)) deadline ??= Date.now() + patience
    if (deadline && Date.now() > deadline) {
      throw new Error(
        `Another process uses the database in ${cluster.folder}, and it is not ready. Stop that process, or try again.`,
      )
    }
    await delay(100)
  }
}

async function own(cluster: Cluster, durable: boolean): Promise<EmbeddedPostgres | undefined> {
  const ownership = await claimOwnership(cluster.owner)
  if (!ownership) return undefined
  try {
    const url = await serve(cluster, durable)
    let stopping: Promise<void> | undefined
    const stop = () => (stopping ??= stopPostmaster(cluster).finally(ownership.release))
    return { url, owned: true, stop }
  } catch (error) {
    ownership.release()
    throw error
  }
}

async function serve(cluster: Cluster, durable: boolean): Promise<string> {
  if (findPostmaster(cluster)?.status === 'stopping') await whenStopped(cluster)
  initialise(cluster, { durable })
  const deadline = Date.now() + patience
  const left = findPostmaster(cluster) && (await whenReady(cluster, deadline))
  if (left) return await answering(cluster, left.port)
  const { port } = await startPostmaster(cluster, { durable, deadline })
  try {
    return await answering(cluster, port)
  } catch (error) {
    await stopPostmaster(cluster)
    throw error
  }
}

async function join(cluster: Cluster): Promise<EmbeddedPostgres | undefined> {
  const running = findPostmaster(cluster)
  if (running?.status !== 'ready') return undefined
  const url = await answering(cluster, running.port)
  return { url, owned: false, stop: async () => {} }
}

async function answering(cluster: Cluster, port: number): Promise<string> {
  const url = addressOf(cluster, port)
  try {
    await execute(url, 'SELECT')
    return url
  } catch (error) {
    throw new Error(
      `Postgres runs on ${cluster.folder}, port ${port}, but does not let the site in: ${(error as Error).message}. See ${cluster.log}.`,
      { cause: error },
    )
  }
}
