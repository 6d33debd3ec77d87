import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasEnded } from '@/scripts/test/command'

export interface RunningProcess {
  child: ChildProcess
  /** What it said so far. */
  output: () => string
  stop: () => Promise<void>
  kill: () => Promise<void>
}

/** A process that ends with the test that started it, or with the tests. */
export function startProcess(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): RunningProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk))
  }
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const endBy = async (signal: NodeJS.Signals) => {
    process.off('exit', end)
    if (hasEnded(child)) return
    child.kill(signal)
    await once(child, 'exit')
  }
  const stop = () => endBy('SIGINT')
  const kill = () => endBy('SIGKILL')
  return { child, stop, kill, output: () => Buffer.concat(said).toString() }
}
