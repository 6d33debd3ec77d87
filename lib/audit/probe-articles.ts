import type { Client } from './client'
import { askTwice, leaksIn, printed, shareShown } from './judge'
import type { Oracle } from './oracle'
import { isHarmless, probesFor } from './probes'
import { questionsAbout } from './probes/search'
import type { Finding } from './schemas'
import type { Secret } from './secret'
import type { Tally } from './tally'
import type { Answer, Principal, Probe, Subject } from './types'

export interface Stage {
  client: Client
  oracle: Oracle
  tally: Tally
  atOnce: number
  /** Each request as the first principal and one other, in turns, instead of as all of them. */
  quick: boolean
  /** Sections of the site. */
  sections: string[]
}

/** Who sends the request of this number. */
export function sendersOf({ quick }: Pick<Stage, 'quick'>, principals: Principal[], turn: number) {
  if (!quick) return [...principals]
  const [first, ...others] = principals
  return [first, others[turn % others.length]].filter((each) => each !== undefined)
}

/** Of the control: how many of its answers had to show the text, and how many did. */
export interface Shown {
  asked: number
  shown: number
}

/** An article, what is withheld of it, and with which of the others a quick audit begins. */
export interface Probed {
  subject: Subject
  secret: Secret | null
  turn: number
}

/** Sends every probe of an article as every principal, and the harmless ones as the control too. */
export async function probeArticle(
  stage: Stage,
  { subject, secret, turn }: Probed,
  principals: Principal[],
  control: Principal,
): Promise<Shown> {
  const probes = probesFor(subject, stage.sections)
  const plain = { page: printed(await stage.client.ask({ path: subject.path })) }
  const tasks = probes.flatMap((probe, index) => {
    const senders = sendersOf(stage, principals, turn + index)
    if (isHarmless(probe, subject)) senders.push(control)
    return senders.map((principal) => ({ probe, principal }))
  })
  const shown: Shown = { asked: 0, shown: 0 }
  await inParallel(stage.atOnce, tasks, async ({ probe, principal }) => {
    const answer = await askTwice(stage.client, probe, principal.cookie)
    const asked = { ...stage, subject, probe, principal }
    const found = leakFindings(asked, answer)
    if (answer.failure && found.length === 0) {
      stage.tally.unanswered += 1
      return
    }
    if (principal === control && secret && control.reads.includes(subject.state)) {
      shown.asked += 1
      if (shareShown(stage.oracle, answer, secret) > 0.9) shown.shown += 1
    }
    found.push(...errorFindings(asked, answer))
    if (principal.cookie === '' && !answer.failure) {
      found.push(...(await differences(asked, answer, plain)))
    }
    stage.tally.count({ family: probe.family, state: subject.state, principal }, found)
  })
  return shown
}

export function probeCount(subject: Subject): number {
  const { everybody, nobody } = questionsAbout(subject, ['a', 'b', 'c'])
  return [...probesFor(subject), ...everybody, ...nobody].length
}

interface Asked extends Stage {
  subject: Subject | null
  probe: Probe
  principal: Principal
}

export function leakFindings(asked: Asked, answer: Answer): Finding[] {
  const { oracle, probe, principal } = asked
  return leaksIn(oracle, answer, probe, principal).map(({ of, shown }) => ({
    ...about(asked, 'leak', shown),
    article: of.subject.path,
  }))
}

export const errorFindings = (asked: Asked, { status }: Answer): Finding[] =>
  status >= 500 ? [about(asked, 'error', [`answered ${status}`])] : []

export const about = (
  { subject, probe, principal }: Asked,
  kind: Finding['kind'],
  what: string[],
): Finding => ({
  kind,
  family: probe.family,
  probe: probe.name,
  path: probe.path,
  principal: principal.name,
  state: subject?.state ?? null,
  what,
  article: null,
})

/** A site on which something is published that often in one go has to be audited at another time. */
const mostRounds = 5

/** The page as nobody gets it. */
interface Plain {
  page: string
}

/** What is not the page that anybody gets. */
async function differences(asked: Asked, answer: Answer, plain: Plain): Promise<Finding[]> {
  const { subject, probe } = asked
  if (!subject || !isHarmless(probe, subject)) return []
  if (printed(answer) === plain.page) return []
  const isSame = await isSameNow(asked.client, probe, { path: subject.path }, plain)
  return isSame ? [] : [about(asked, 'differs', ['not the page that anybody gets'])]
}

/** Stories are published in between: the page is asked for around the probe, until it stands still. */
async function isSameNow(
  client: Client,
  probe: Probe,
  page: { path: string },
  plain: Plain,
): Promise<boolean> {
  for (let round = 0; round < mostRounds; round += 1) {
    const before = printed(await client.ask(page))
    const probed = printed(await askTwice(client, probe, ''))
    const after = printed(await client.ask(page))
    plain.page = after
    if (probed === before || probed === after) return true
    if (before === after) return false
  }
  return false
}

export async function inParallel<Item>(
  atOnce: number,
  items: Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
