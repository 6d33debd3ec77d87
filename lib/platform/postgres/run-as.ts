import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { ConfigurationError } from '../errors'
import { accounts, nameOf } from './accounts'

/** A way of running Postgres, which refuses to run as root. */
export type RunAs = {
  /** Whose the files are that it makes. */
  uid: number
  gid: number
  /** What stands before the command. */
  prefix: string[]
}

// A user namespace: not root inside, and still the owner of root's files. Unlike a switched user it
// can enter a folder under /root.
const namespace = ['unshare', '-U', '--map-user=1000', '--map-group=1000']

/**
 * The first way that may use the folder and the program. The folder is given to its user.
 * @throws ConfigurationError when there is none, or `cluster` belongs to somebody else.
 */
export function chooseRunAs(
  { folder, cluster, program }: { folder: string; cluster: string; program: string },
  candidates = waysToRun(),
): RunAs {
  const owner = ownerOf(folder, cluster)
  const allowed = candidates.filter((candidate) => owner === undefined || candidate.uid === owner)
  if (allowed.length === 0) {
    throw new ConfigurationError(
      `DATA_DIR: the database in ${folder} belongs to ${nameOf(owner)}, and this is ${nameOf(process.getuid?.())}. Start as the user it belongs to, or give the folder to this one (chown -R).`,
    )
  }
  const chosen = allowed.find((candidate) => mayUse(candidate, folder, program))
  if (!chosen) {
    throw new ConfigurationError(
      `DATA_DIR: Postgres does not run as root, and no other user may enter ${folder} and run ${program}. Start as an ordinary user, move the site out of a private folder, or set DATABASE_URL.`,
    )
  }
  return chosen
}

/** What to give to `spawn`. Nothing of our environment reaches Postgres: LC_ALL and PG* would change what it does. */
export function commandAs({ uid, gid, prefix }: RunAs, program: string, args: string[]) {
  const [file = program, ...rest] = [...prefix, program, ...args]
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC' }
  const identity = isRoot() && prefix.length === 0 ? { uid, gid } : {}
  return { file, args: rest, options: { env, ...identity } }
}

function waysToRun(): RunAs[] {
  if (!isRoot()) {
    return [{ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, prefix: [] }]
  }
  return [{ uid: 0, gid: 0, prefix: namespace }, ...systemUsers()]
}

function systemUsers(): RunAs[] {
  const users = accounts()
  return ['postgres', 'nobody'].flatMap((name) => {
    const user = users.find((account) => account.name === name)
    return user ? [{ uid: user.uid, gid: user.gid, prefix: [] }] : []
  })
}

function mayUse(candidate: RunAs, folder: string, program: string): boolean {
  if (isRoot()) chownSync(folder, candidate.uid, candidate.gid)
  const check = ['-c', 'cd "$1" && test -w . && test -x "$2"', 'sh', folder, program]
  const { file, args, options } = commandAs(candidate, '/bin/sh', check)
  return (
    process.platform === 'win32' || spawnSync(file, args, { ...options, cwd: '/' }).status === 0
  )
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function ownerOf(folder: string, cluster: string): number | undefined {
  try {
    return statSync(cluster, { throwIfNoEntry: false })?.uid
  } catch {
    return statSync(folder).uid
  }
}
