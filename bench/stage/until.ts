import { setTimeout as delay } from 'node:timers/promises'

/** @throws when it does not become true in time. */
export async function until(
  what: string,
  seconds: number,
  isTrue: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s in vain until ${what}.`)
    await delay(200)
  }
}
