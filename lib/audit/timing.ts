import type { Client } from './client'
import { askTwice, printed } from './judge'
import type { AuditReport, Finding } from './schemas'
import type { Answer, Subject } from './types'

const rounds = 60
/** So many more when what was seen is not the same: a page may change between two questions. */
const moreRounds = 10

/**
 * O4: whether a draft or scheduled article can be told from none, by its status, its page, its
 * headers or its time. Asked in turns, one after the other, so that a busy machine is slow for both.
 */
export async function compareWithNone(
  client: Pick<Client, 'ask'>,
  { path, state }: Pick<Subject, 'path' | 'state'>,
): Promise<{ timing: AuditReport['timing'][number]; finding: Finding | null }> {
  const hidden = lookAt(client, path)
  const absent = lookAt(
    client,
    path.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'q' ? 'x' : 'q')),
  )
  const differences = () => [
    ...(isSame(hidden.pages, absent.pages) ? [] : ['the page or its status']),
    ...(isSame(hidden.headers, absent.headers) ? [] : ['the headers']),
  ]
  for (let round = 0; round < rounds + moreRounds; round += 1) {
    if (round >= rounds && differences().length === 0) break
    await hidden.ask()
    await absent.ask()
  }
  const [hiddenMs, absentMs] = [hidden.ms, absent.ms]
  const differs = new Set(differences())
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

/** Every page and every set of headers that an address was answered with. */
function lookAt(client: Pick<Client, 'ask'>, path: string) {
  const seen = { ms: [] as number[], pages: new Set<string>(), headers: new Set<string>() }
  async function ask() {
    const answer = await askTwice(client, { path }, '')
    seen.ms.push(answer.ms)
    seen.pages.add(printed(answer))
    seen.headers.add(headerNames(answer))
  }
  return { ...seen, ask }
}

const isSame = (a: Set<string>, b: Set<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each))

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
