import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * What tells a process from a later one with the same id, or undefined when it is gone. Ids repeat:
 * in a container the process after a crash nearly always has the id of the one before.
 */
export function startOf(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) return startFromProc(pid)
  const listed = ps('lstart', pid)
  return listed ?? (isKnown(pid) ? 'unknown' : undefined)
}

/** Postgres works inside its data folder, so that is how its process is recognised. */
export function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return ps('command', pid)?.includes(folder) ?? false
  }
}

function startFromProc(pid: number): string | undefined {
  try {
    // Fields of proc(5): the second is a name in brackets that may hold spaces itself.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, ticksSinceBoot] = [fields[0], fields[19]]
    if (state === 'Z' || state === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticksSinceBoot}`
  } catch {
    return undefined
  }
}

function ps(column: string, pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)])
  return status === 0 ? stdout.toString().trim() : undefined
}

function isKnown(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
