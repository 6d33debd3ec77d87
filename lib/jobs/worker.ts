import { startCarrier } from '@/lib/mail/carrier'
import type { RunningEnv } from '@/lib/platform/env'
import { startPublisher } from '@/lib/publishing/publisher'
import { startJobs } from './run-jobs'

/** What the site does beside answering: it delivers mail, runs jobs, publishes what is due. Returns at once. */
export function startWorker({ DATABASE_URL }: RunningEnv): { stop: () => Promise<void> } {
  const parts = [startCarrier(DATABASE_URL), startJobs(DATABASE_URL), startPublisher()]
  return {
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()))
    },
  }
}
