import { setTimeout as delay } from 'node:timers/promises'
import { log } from '@/lib/platform/log'
import { publishDue } from './publish-due'

/** A scheduled article is out within five seconds of its hour. */
const everyMs = 2_000

/** Publishes what is due, for as long as the process runs; any number of processes may do so. */
export function startPublisher(): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const paths = await publishDue().catch(explain)
      for (const path of paths) log.info({ path }, 'published on schedule')
      await delay(everyMs, undefined, { signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

function explain(error: Error): string[] {
  log.warn({ reason: error.message }, 'the schedule of articles cannot be read')
  return []
}
