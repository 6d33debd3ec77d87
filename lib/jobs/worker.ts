import { startCarrier } from '@/lib/mail/carrier'
import type { RunningEnv } from '@/lib/platform/env'

/** What the site does beside answering: it delivers mail. */
export function startWorker({ DATABASE_URL }: RunningEnv): { stop: () => Promise<void> } {
  return startCarrier(DATABASE_URL)
}
