import { setTimeout as delay } from 'node:timers/promises'

const patienceMs = 30_000
const pauseMs = 10

/** Asks again and again, and returns how long after `since` (of performance.now) it was so. @throws when it is not in time. */
export async function msUntil(
  since: number,
  what: string,
  isSo: () => Promise<boolean>,
): Promise<number> {
  while (!(await isSo())) {
    if (performance.now() - since > patienceMs) {
      throw new Error(`Waited ${patienceMs} ms in vain until ${what}.`)
    }
    await delay(pauseMs)
  }
  return performance.now() - since
}
