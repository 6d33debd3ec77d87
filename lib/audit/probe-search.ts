import type { Client } from './client'
import { askTwice } from './judge'
import {
  about,
  errorFindings,
  leakFindings,
  type Probed,
  type Stage,
  sendersOf,
} from './probe-articles'
import { questionsAbout, vainSearch } from './probes/search'
import type { AuditReport } from './schemas'
import type { Answer, Principal, Probe, Subject } from './types'

interface Searched {
  control: AuditReport['control']['search']
  faults: string[]
  /** In words: how much was not answered. */
  notTried: string[]
}

/** Asks the site's search about every article, one question after another, since it counts them. */
export async function probeSearch(
  stage: Stage,
  articles: Probed[],
  principals: Principal[],
): Promise<Searched> {
  const askInVain = vainAnswers(stage.client)
  const outcomes: Outcome[] = []
  for (const article of articles) {
    for (const question of questionsFor(stage, article, principals)) {
      outcomes.push(await ask(stage, question, askInVain))
    }
  }
  const controls = outcomes.filter(({ probe }) => probe.links === 'must')
  const unanswered = outcomes.filter(({ isAnswered }) => !isAnswered).length
  return {
    control: {
      asked: controls.length,
      found: controls.filter(({ isLinked }) => isLinked).length,
    },
    faults: faultsOf(controls),
    notTried: unanswered > 0 ? [`${unanswered} of ${outcomes.length} searches: not answered`] : [],
  }
}

interface Question {
  subject: Subject
  probe: Probe
  principal: Principal
}

interface Outcome extends Question {
  isAnswered: boolean
  isLinked: boolean
}

function questionsFor(
  stage: Stage,
  { subject, secret, turn }: Probed,
  principals: Principal[],
): Question[] {
  const { everybody, nobody } = questionsAbout(subject, secret?.rareWords ?? [])
  const senders = sendersOf(stage, principals, turn)
  return [
    ...everybody.flatMap((probe) => senders.map((principal) => ({ subject, probe, principal }))),
    ...nobody.flatMap((probe) =>
      senders.slice(0, 1).map((principal) => ({ subject, probe, principal })),
    ),
  ].filter(
    ({ probe, principal }) => probe.links !== 'may not' || !principal.reads.includes(subject.state),
  )
}

async function ask(
  stage: Stage,
  question: Question,
  askInVain: (principal: Principal) => Promise<Answer>,
): Promise<Outcome> {
  const { subject, probe, principal } = question
  const answer = await askTwice(stage.client, probe, principal.cookie)
  const vain = await askInVain(principal)
  const isAnswered = !answer.failure && !vain.failure
  const isLinked = isAnswered && countLinks(answer, subject) > countLinks(vain, subject)
  const asked = { ...stage, ...question }
  const found = [...leakFindings(asked, answer), ...errorFindings(asked, answer)]
  if (isLinked && probe.links === 'may not') {
    found.push(about(asked, 'leak', ['the search finds it by withheld words']))
  }
  if (isAnswered || found.length > 0) {
    stage.tally.count({ family: probe.family, state: subject.state, principal }, found)
  } else stage.tally.unanswered += 1
  return { ...question, isAnswered, isLinked }
}

const countLinks = ({ body }: Answer, { path }: Subject): number =>
  body.toString().split(`href="${path}"`).length

/** What stands on the page of every search is no answer to this one. */
function vainAnswers(client: Client) {
  const known = new Map<Principal, Answer>()
  return async (principal: Principal): Promise<Answer> => {
    const answer =
      known.get(principal) ?? (await askTwice(client, { path: vainSearch }, principal.cookie))
    if (!answer.failure) known.set(principal, answer)
    return answer
  }
}

function faultsOf(controls: Outcome[]): string[] {
  if (controls.length === 0) return ['No headline was there to search for.']
  const deaf = controls.filter(({ isLinked }) => !isLinked)
  return [...new Set(deaf.map(({ subject }) => subject.path))].map((path) => {
    const names = deaf.filter(({ subject }) => subject.path === path)
    return `${path} is not found by its headline, as ${names.map(({ principal }) => principal.name).join(', ')}.`
  })
}
