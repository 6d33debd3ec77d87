import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Tidying = () => void | Promise<void>

const pending: Tidying[] = []
let interrupted = false

/** What has to be stopped or removed at the end, also after Ctrl-C; the last comes first. */
export function atTheEnd(tidying: Tidying): void {
  pending.push(tidying)
}

export async function tidyUp(): Promise<void> {
  for (let tidying = pending.pop(); tidying; tidying = pending.pop()) {
    try {
      await tidying()
    } catch (error) {
      console.error(error)
    }
  }
}

export function cleanUpOnSignal(): void {
  const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  for (const [signal, exitCode] of Object.entries(exitCodes)) {
    process.once(signal, () => {
      interrupted = true
      void tidyUp().then(() => process.exit(exitCode))
    })
  }
}

/** Holds back what comes next while Ctrl-C is ending the run. */
export async function unlessInterrupted(): Promise<void> {
  if (interrupted) await new Promise(() => {})
}

let directory: string | undefined

/**
 * The run's own, for what the tools leave too. Open to every user of the machine: Postgres does not
 * run as root.
 */
export function temporaryDirectory(): string {
  if (directory) return directory
  const made = mkdtempSync(join(tmpdir(), 'standfirst-test-'))
  chmodSync(made, 0o755)
  atTheEnd(() => rmSync(made, { recursive: true, force: true }))
  directory = made
  return made
}
