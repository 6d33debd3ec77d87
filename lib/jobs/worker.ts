import { startCarrier } from '@/lib/mail/carrier'
import type { RunningEnv } from '@/lib/platform/env'
import { startJobs } from './run-jobs'

/** What the site does beside answering: it delivers mail and runs jobs. Returns at once. */
export function startWorker({ DATABASE_URL }: RunningEnv): { stop: () => Promise<void> } {
  const parts = [startCarrier(DATABASE_URL), startJobs(DATABASE_URL)]
  return {
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()))
    },
  }
}
