import { quantile } from '@/bench/report/statistics'
import { endProcess } from '@/bench/stage/end-process'
import { startSite } from '@/bench/stage/site'
import type { Stage } from '@/bench/stage/stage'
import { timeChanges } from './changes-seen'
import { type Outage, timeOutage } from './outage'
import { timeSessions } from './sessions-refused'

/** Two servers on one Postgres. */
export interface Instances {
  /** From the answer of the first server, and from the press of the button. */
  changes: { afterAnswer: Spread; afterPress: Spread }
  sessions: Spread
  outage: Outage
}

export interface Spread {
  count: number
  p50Ms: number
  p99Ms: number
  mostMs: number
}

export async function measureInstances({ site, cookies }: Stage): Promise<Instances> {
  const [cookie = ''] = cookies
  const other = await startSite('other')
  const { afterAnswerMs, afterPressMs } = await timeChanges(site.origin, other.origin, cookie)
  const changes = { afterAnswer: spreadOf(afterAnswerMs), afterPress: spreadOf(afterPressMs) }
  const sessions = spreadOf(await timeSessions(site.origin, other.origin))
  const outage = await timeOutage(other, cookie)
  await endProcess(other.process)
  return { changes, sessions, outage }
}

const spreadOf = (times: number[]): Spread => ({
  count: times.length,
  p50Ms: quantile(times, 0.5),
  p99Ms: quantile(times, 0.99),
  mostMs: quantile(times, 1),
})
