import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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

/** Makes the database when there is none. One that was interrupted is made anew. */
export function initialise(cluster: Cluster, { durable }: { durable: boolean }): void {
  if (existsSync(cluster.data)) return
  const unfinished = `${cluster.data}.new`
  rmSync(unfinished, { recursive: true, force: true })
  run(cluster, cluster.binaries.initdb, [
    '--pgdata',
    unfinished,
    '--username=postgres',
    `--pwfile=${makePassword(cluster)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ])
  run(
    cluster,
    cluster.binaries.postgres,
    ['--single', '-D', unfinished, '-c', 'exit_on_error=on', 'postgres'],
    { input: `${roleAndDatabase(readPassword(cluster))}\n` },
  )
  renameSync(unfinished, cluster.data)
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

// The site is no superuser: SQL that should not have been cannot read files or run programs.
// CREATEDB is for tests and for trying migrations.
function roleAndDatabase(password: string): string {
  return `CREATE ROLE app LOGIN CREATEDB PASSWORD '${password}';\nCREATE DATABASE app OWNER app;`
}

function makePassword({ passwordFile, runAs }: Cluster): string {
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (process.getuid?.() === 0) chownSync(passwordFile, runAs.uid, runAs.gid)
  }
  return passwordFile
}

function readPassword({ passwordFile }: Cluster): string {
  return readFileSync(passwordFile, 'utf8').trim()
}

function run(cluster: Cluster, program: string, args: string[], input?: SpawnSyncOptions): string {
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
