import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment, env } from '@/lib/platform/env'
import { type AuditReport, auditReport } from './schemas'

/** An audit that takes longer is ended. */
export const mostMinutes = 25

/** The command of the command line, in a process of its own: readers do not wait for it. */
export async function auditInChild(): Promise<AuditReport> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-audit-'))
  const file = join(folder, 'report.json')
  try {
    const said = await run(['--site', env().SITE_URL, '--json', file, ...gently])
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) throw new Error(said || 'The audit ended without a report.')
    return auditReport.parse(JSON.parse(text))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const gently = ['--articles', '1', '--addresses', '200', '--rate', '60', '--at-once', '3']

async function run(args: string[]): Promise<string> {
  const { DATABASE_URL, NEXTAUTH_SECRET, SITE_URL } = env()
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/audit-gate.ts', ...args], {
    env: childEnvironment({ DATABASE_URL, NEXTAUTH_SECRET, SITE_URL }),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: mostMinutes * 60_000,
    killSignal: 'SIGKILL',
  })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  if (child.pid) setPriority(child.pid, 10)
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000)
  })
  await once(child, 'close')
  process.off('exit', end)
  return said.trim().split('\n').at(-1) ?? ''
}
