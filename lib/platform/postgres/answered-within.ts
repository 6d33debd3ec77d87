import { setTimeout as delay, setImmediate } from 'node:timers/promises'

/**
 * Whether an answer came in so many milliseconds, good or bad. A process that was busy finds its
 * timer due and the answer unread: it reads once more before it judges.
 */
export async function answeredWithin(answer: Promise<unknown>, ms: number): Promise<boolean> {
  let answered = false
  const heard = answer
    .catch(() => undefined)
    .then(() => {
      answered = true
    })
  const waiting = new AbortController()
  await Promise.race([heard, delay(ms, null, { signal: waiting.signal }).catch(() => null)])
  for (let turn = 0; turn < 3 && !answered; turn += 1) await setImmediate()
  waiting.abort()
  return answered
}
