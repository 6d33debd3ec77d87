import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { atTheEnd, unlessInterrupted } from './cleanup'

export type Result = { exitCode: number; output: string }

type Options = { env?: Record<string, string>; seconds?: number; show?: boolean }

/** Runs Node with the arguments; the output is kept, or shown as it comes. */
export const runNode = (args: string[], options?: Options) =>
  runCommand(process.execPath, args, options)

export async function runCommand(
  command: string,
  args: string[],
  { env = {}, seconds, show = false }: Options = {},
): Promise<Result> {
  const child = start(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const timer = seconds && setTimeout(() => kill(child, 'SIGKILL'), seconds * 1000)
  const exitCode = await exitCodeOf(child)
  clearTimeout(timer)
  await unlessInterrupted()
  return { exitCode, output: Buffer.concat(chunks).toString() }
}

/** A child in a group of its own, so that what it starts ends with it. */
export function start(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true })
  atTheEnd(() => stop(child))
  return child
}

/** Like Ctrl-C, on which Playwright closes its browsers; SIGTERM would leave them behind. */
async function stop(child: ChildProcess, secondsToEnd = 15): Promise<void> {
  if (hasEnded(child)) return
  const closed = once(child, 'close')
  const timer = setTimeout(() => kill(child, 'SIGKILL'), secondsToEnd * 1000)
  kill(child, 'SIGINT')
  await closed
  clearTimeout(timer)
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('close', (code) => resolve(code ?? 1))
  })
}

export const hasEnded = (child: ChildProcess) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || hasEnded(child)) return
  process.kill(-child.pid, signal)
}
