import type { Client } from './client'
import { printed } from './judge'
import type { AuditReport, Finding } from './schemas'
import type { Answer, Subject } from './types'

const rounds = 60

/**
 * O4: whether a draft or scheduled article can be told from none, by its status, its page, its
 * headers or its time. Asked in turns, one after the other, so that a busy machine is slow for both.
 */
export async function compareWithNone(
  client: Client,
  { path, state }: Subject,
): Promise<{ timing: AuditReport['timing'][number]; finding: Finding | null }> {
  const absent = path.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'q' ? 'x' : 'q'))
  const hiddenMs: number[] = []
  const absentMs: number[] = []
  const differs = new Set<string>()
  for (let round = 0; round < rounds; round += 1) {
    const hidden = await client.ask({ path })
    const none = await client.ask({ path: absent })
    hiddenMs.push(hidden.ms)
    absentMs.push(none.ms)
    if (printed(hidden) !== printed(none)) differs.add('the page or its status')
    if (headerNames(hidden) !== headerNames(none)) differs.add('the headers')
  }
  const timing = {
    path,
    hiddenMs: median(hiddenMs),
    absentMs: median(absentMs),
    differs: isSlower(hiddenMs, absentMs),
  }
  if (timing.differs) differs.add('the time')
  const finding: Finding = {
    kind: 'differs',
    family: 'O4',
    probe: `asked ${rounds} times, in turns with an address of nothing`,
    path,
    principal: 'nobody',
    state,
    what: [...differs],
    article: path,
  }
  return { timing, finding: differs.size > 0 ? finding : null }
}

const headerNames = ({ headers }: Answer): string =>
  headers
    .map(([name]) => name)
    .sort()
    .join()

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * Whether two samples differ by more than chance (Mann–Whitney, five sigma) and by more than could
 * be measured across a network.
 */
export function isSlower(a: number[], b: number[]): boolean {
  const least = Math.max(3, 0.2 * Math.min(median(a), median(b)))
  if (Math.abs(median(a) - median(b)) < least) return false
  const wins = a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0)
  const mean = (a.length * b.length) / 2
  const sigma = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12)
  return Math.abs(wins - mean) > 5 * sigma
}
