import type { Count, Finding } from './schemas'
import type { Principal, State } from './types'

/** Counts outcomes, by family, state of the article and principal. */
export class Tally {
  readonly findings: Finding[] = []
  unanswered = 0
  readonly #counts = new Map<string, Count>()

  count(
    { family, state, principal }: { family: string; state: State | 'any'; principal: Principal },
    found: Finding[],
  ): void {
    const key = `${family} ${state} ${principal.name}`
    const known = this.#counts.get(key)
    const count = known ?? { family, state, principal: principal.name, held: 0, failed: 0 }
    if (found.length > 0) count.failed += 1
    else count.held += 1
    this.#counts.set(key, count)
    this.findings.push(...found)
  }

  get counts(): Count[] {
    return [...this.#counts.values()]
  }
}
