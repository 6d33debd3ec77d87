import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../errors'
import { type Binaries, findBinaries } from './binaries'
import { chooseRunAs, commandAs, type RunAs } from './run-as'

/** A database on disk, everything of it below one folder, and how its programs are run. */
export type Cluster = {
  folder: string
  data: string
  log: string
  owner: string
  passwordFile: string
  binaries: Binaries
  runAs: RunAs
}

/** @throws ConfigurationError when the data is another user's or another version's, or cannot be reached. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const binaries = await findBinaries()
  const folder = makeFolder(dataDir)
  const data = join(folder, 'cluster')
  refuseLongPath(data)
  const runAs = chooseRunAs({ folder, cluster: data, program: binaries.postgres })
  const cluster = {
    folder,
    data,
    log: join(folder, 'postgres.log'),
    owner: join(folder, 'owner'),
    passwordFile: join(folder, 'password'),
    binaries,
    runAs,
  }
  refuseOtherVersion(cluster)
  return cluster
}

export function addressOf(cluster: Cluster, port: number): string {
  return `postgresql://app:${readPassword(cluster)}@127.0.0.1:${port}/app`
}

function makeFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return realpathSync(dataDir)
  } catch (error) {
    throw new ConfigurationError(
      `DATA_DIR: the folder ${dataDir} cannot be made (${(error as NodeJS.ErrnoException).code}). Name one that this user may write to.`,
      { cause: error },
    )
  }
}

// initdb crashes near a thousand bytes, which Postgres keeps for a path.
function refuseLongPath(data: string): void {
  if (Buffer.byteLength(data) <= 900) return
  throw new ConfigurationError(
    `DATA_DIR: the path ${data} is too long for Postgres. Name a folder with a shorter one.`,
  )
}

function refuseOtherVersion(cluster: Cluster): void {
  const version = run(cluster, cluster.binaries.postgres, ['--version'])
  const ours = /\) (\d+)/.exec(version)?.[1]
  const file = join(cluster.data, 'PG_VERSION')
  const theirs = existsSync(file) ? readFileSync(file, 'utf8').trim() : ours
  if (theirs === ours) return
  throw new ConfigurationError(
    `DATA_DIR: the database in ${cluster.folder} was made by Postgres ${theirs}, and this is ${ours}. Dump it with the version it came from and restore it here, or name another DATA_DIR.`,
  )
}

export function readPassword({ passwordFile }: Cluster): string {
  return readFileSync(passwordFile, 'utf8').trim()
}

/** Runs one of its programs to the end. @throws Error with what the program said. */
export function run(
  cluster: Cluster,
  program: string,
  args: string[],
  input?: SpawnSyncOptions,
): string {
  const { file, args: all, options } = commandAs(cluster.runAs, program, args)
  const limits = { cwd: cluster.folder, timeout: 60_000, encoding: 'utf8' as const }
  const { status, error, stdout, stderr } = spawnSync(file, all, {
    ...options,
    ...limits,
    ...input,
  })
  if (status === 0) return stdout.toString()
  throw new Error(
    `${program} failed: ${error?.message ?? ''}\n${stdout ?? ''}${stderr ?? ''}`.trim(),
    { cause: error },
  )
}
