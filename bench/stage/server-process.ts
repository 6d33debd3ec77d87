import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { runCommand } from '@/scripts/test/command'

const ticksPerSecond = 100

/** Of a server and the workers it started, in MB (10^6 bytes). */
export async function residentMegabytes(server: ChildProcess): Promise<number> {
  const each = await Promise.all(processIds(server).map(residentKibibytes))
  return (sum(each) * 1024) / 1e6
}

/** What a server and its workers computed so far; not a number where the system does not tell. */
export const processorSeconds = (server: ChildProcess): number =>
  sum(processIds(server).map(ticksOf)) / ticksPerSecond

function processIds({ pid }: ChildProcess): number[] {
  if (pid === undefined) throw new Error('A server to be measured did not start.')
  const workers = read(`/proc/${pid}/task/${pid}/children`)?.split(' ').filter(Boolean) ?? []
  return [pid, ...workers.map(Number)]
}

async function residentKibibytes(pid: number): Promise<number> {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1]
  if (kibibytes) return Number(kibibytes)
  const { output } = await runCommand('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(output.trim())
}

function ticksOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
