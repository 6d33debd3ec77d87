import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type Cluster, readPassword, run } from './cluster'

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
