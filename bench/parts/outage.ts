import { setTimeout as delay } from 'node:timers/promises'
import { lastParagraph, publishArticles } from '@/bench/stage/articles'
import { msUntil } from '@/bench/stage/ms-until'
import { settledPage } from '@/bench/stage/settled-page'
import type { Site } from '@/bench/stage/site'
import { type Answer, askAll } from '@/scripts/test/ask-all'
import { testPostgresOutage } from '@/scripts/test/postgres'

export interface Outage {
  answers: number
  /** The answer that took longest, from the moment Postgres was told to stop. */
  slowestMs: number
  slowest: string
  /** Answers that were not what is promised, in words. */
  wrong: string[]
  /** From when Postgres took connections again until every question had its usual answer. */
  recoveredMs: number
}

const lastsMs = 4_000
/** So long a server may go on as if Postgres were there. */
const unnoticedMs = 500
const pauseMs = 100

/** Stops Postgres and asks a server for one thing of each kind, every tenth of a second. */
export async function timeOutage(site: Site, cookie: string): Promise<Outage> {
  const { origin } = site
  const [kept = '', cold = ''] = await publishArticles('outage', 2)
  const headers = { cookie }
  await settledPage(site, { path: kept, cookie: null })
  await settledPage(site, { path: kept, cookie })
  const warm = {
    kept: { path: kept },
    reader: { path: kept, headers },
    account: { path: '/account', headers },
    form: { path: kept, method: 'POST', headers: { origin } },
    readyz: { path: '/readyz' },
  }
  const questions = {
    ...warm,
    cold: { path: cold },
    'cold reader': { path: cold, headers },
  }

  const postgres = await testPostgresOutage()
  const began = Date.now()
  let stoppedAt = Number.POSITIVE_INFINITY
  const rounds = [askAll(origin, warm)]
  const stopping = postgres.stop().then(() => {
    stoppedAt = Date.now()
  })
  while (Date.now() - began < lastsMs) {
    // A page is cold as long as nobody asked for it while there was a database.
    rounds.push(askAll(origin, Date.now() > stoppedAt ? questions : warm))
    await delay(pauseMs)
  }
  await stopping
  const answers = (await Promise.all(rounds)).flat()

  await postgres.start()
  const back = performance.now()
  const ending = lastParagraph(kept.split('/').at(-1) ?? '')
  const isWell = async () =>
    (await askAll(origin, questions)).every((answer) => isUsual(answer, ending))
  const recoveredMs = await msUntil(back, 'all is well again', isWell)

  const isRight = (answer: Answer) =>
    answer.at > stoppedAt + unnoticedMs ? isPromised(answer) : isPromised(answer) || isUp(answer)
  const slowest = answers.reduce((one, other) => (other.ms > one.ms ? other : one))
  return {
    answers: answers.length,
    slowestMs: slowest.ms,
    slowest: inWords(slowest),
    wrong: answers.filter((answer) => !isRight(answer)).map(inWords),
    recoveredMs,
  }
}

const isUp = ({ status }: Answer) => status === 200

/** The page in store for whoever has no session; to everything else that somebody is asked to come back. */
const isPromised = ({ question, status, cacheStatus, retryAfter }: Answer) =>
  question === 'kept'
    ? status === 200 && cacheStatus === 'standfirst; hit; detail=database-down'
    : status === 503 && retryAfter !== null

const isUsual = ({ question, status, body, cacheStatus }: Answer, ending: string) =>
  (question === 'form' ? status !== 503 : status === 200) &&
  !cacheStatus?.includes('database-down') &&
  (question !== 'reader' || body.includes(ending))

const inWords = ({ question, status, ms }: Answer) => `${question}: ${status} after ${ms} ms`
