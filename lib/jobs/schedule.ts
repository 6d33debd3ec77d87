import { askNightlyAudit } from '@/lib/audit/ask-audit'
import { runAskedAudit } from '@/lib/audit/run-asked-audit'
import { tellInForce } from '@/lib/consent/tell-in-force'
import { tellHub } from '@/lib/feeds/tell-hub'
import { tidyMail } from '@/lib/mail/tidy-mail'
import { removeStrayFiles } from '@/lib/media/remove-stray-files'
import { makeWaitingCopies } from '@/lib/privacy/make-waiting-copies'
import { removeExpired } from '@/lib/privacy/remove-expired'
import { drawDue } from '@/lib/share-pictures/draw-due'

export interface Job {
  name: string
  /** Minute, hour, day, month, weekday, in UTC. One that was due while no worker ran is not made up for. */
  cron: string
  /** Does all that waits, and nothing when nothing does: it may come early, late and twice. */
  run: () => Promise<unknown>
}

/**
 * Every job. What a job has to do waits in the tables of its noun, never in the queue: the queue
 * holds no personal data, and a job that was lost is made good by the next.
 */
export const schedule: Job[] = [
  { name: 'tidy-mail', cron: '*/15 * * * *', run: tidyMail },
  { name: 'make-copies', cron: '* * * * *', run: makeWaitingCopies },
  { name: 'draw-share-pictures', cron: '* * * * *', run: drawDue },
  { name: 'tell-in-force', cron: '* * * * *', run: tellInForce },
  { name: 'tell-hub', cron: '* * * * *', run: tellHub },
  { name: 'ask-gate-audit', cron: '20 3 * * *', run: askNightlyAudit },
  { name: 'run-gate-audit', cron: '* * * * *', run: () => runAskedAudit() },
  { name: 'remove-expired', cron: '17 * * * *', run: removeExpired },
  { name: 'remove-stray-files', cron: '40 4 * * *', run: removeStrayFiles },
]
