import { limits } from '@/lib/limits'

/** Three quarters of what a site allows a network: others search there too. */
export const searchesPerMinute = Math.floor(
  (limits.search.points / limits.search.seconds) * 60 * 0.75,
)

/** How long an audit waits for a site that says “too often”, all in all. */
const patienceMs = 120_000

/** Says whose turn is when: one after another, and nobody's while the site asks to be left alone. */
export class Pace {
  readonly #intervalMs: number
  #next = 0
  #patienceMs = patienceMs

  constructor(perSecond: number) {
    this.#intervalMs = 1000 / perSecond
  }

  /** The milliseconds to wait. */
  takeTurn(now = performance.now()): number {
    this.#next = Math.max(now, this.#next + this.#intervalMs)
    return this.#next - now
  }

  /** Puts off everybody's further turns. @returns whether there was patience for it. */
  pause(ms: number, now = performance.now()): boolean {
    const from = Math.max(now, this.#next)
    const longer = Math.max(0, now + ms - from)
    if (longer > this.#patienceMs) return false
    this.#patienceMs -= longer
    this.#next = from + longer
    return true
  }
}
