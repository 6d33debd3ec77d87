import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { processorSeconds } from './server-process'

const quietShare = 0.1
const longestSeconds = 300

/**
 * Waits until a server has nothing left to do: it goes on for a while after a cold start, making
 * what it keeps smaller. Where the system does not tell, it is given a few seconds.
 */
export async function untilQuiet(server: ChildProcess): Promise<void> {
  for (let second = 0; second < longestSeconds; second += 1) {
    const before = processorSeconds(server)
    await delay(1_000)
    const used = processorSeconds(server) - before
    if (Number.isNaN(used) ? second >= 5 : used < quietShare) return
  }
}
