import { setTimeout as delay } from 'node:timers/promises'
import { db } from '@/lib/platform/db'
import { execute } from '@/lib/platform/postgres/connection'
import { type Answer, askAll } from '@/scripts/test/ask-all'
import type { Instance } from './support/instance'
import type { OwnPostgres } from './support/own-postgres'
import { type OwnSite, startOwnSite } from './support/own-site'
import { readerSession } from './support/reader-session'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

// The bounds here tell what hangs; how soon is measured by `npm run bench -- --only instances`.
test.describe.configure({ mode: 'serial' })

let postgres: OwnPostgres
let instance: Instance
let site: OwnSite | undefined

test.beforeAll(async () => {
  test.slow()
  site = await startOwnSite()
  postgres = site.postgres
  instance = site.instance
})

test.afterAll(() => site?.close())

const isOdd = ({ status, retryAfter }: Answer) =>
  status === 503 ? retryAfter === null : status !== 200

/** What the machine is too busy for, an answer that needs nothing has to wait for as well. */
const withoutSlownessOfMachine = (answers: Answer[]): Answer[] => {
  const idle = answers.filter(({ question }) => question === 'healthy')
  return answers.map((answer) => {
    const meanwhile = idle.filter(
      ({ at, ms }) => at <= answer.at + answer.ms && answer.at <= at + ms,
    )
    return { ...answer, ms: answer.ms - Math.max(0, ...meanwhile.map(({ ms }) => ms)) }
  })
}

const down = 'standfirst; hit; detail=database-down'

/** The site knows that it has no database. */
const isDown = (round: Answer[]) =>
  round.some(({ question, status }) => question === 'ready' && status === 503) &&
  round.some(({ question, cacheStatus }) => question === 'kept' && cacheStatus === down)

const toLine = ({ question, status, ms }: Answer) => `${question}: ${status} after ${ms} ms`

interface Outage {
  begin: () => Promise<unknown>
  end: () => unknown
}

const outages: Record<string, Outage> = {
  stopped: { begin: () => postgres.stop(), end: () => postgres.start() },
  frozen: { begin: () => postgres.freeze(), end: () => postgres.thaw() },
}

for (const [name, outage] of Object.entries(outages)) {
  test(`a Postgres that is ${name} leaves anonymous readers their pages, and nobody waiting`, async ({
    newRequest,
    publishSentinel,
  }) => {
    const kept = await publishSentinel('registered')
    const cold = await publishSentinel('registered', 'science')
    const { cookie } = await readerSession()
    const request = await newRequest(instance.url)
    await untilKept(request, kept.path)
    await untilKept(request, kept.path, { cookie })

    const warm = {
      kept: { path: kept.path },
      reader: { path: kept.path, headers: { cookie } },
      forged: { path: kept.path, headers: { cookie: 'next-auth.session-token=forged' } },
      account: { path: '/account', headers: { cookie } },
      form: { path: kept.path, method: 'POST', headers: { origin: instance.url } },
      ready: { path: '/readyz' },
      healthy: { path: '/healthz' },
      script: { path: '/proof-of-work.js' },
    }
    const questions = {
      ...warm,
      cold: { path: cold.path },
      'cold reader': { path: cold.path, headers: { cookie } },
    }
    let begunAt = Number.POSITIVE_INFINITY
    let isNoticed = false
    // A page is cold as long as nobody asked for it while there was a database.
    const ask = async () => {
      const hasBegun = Date.now() >= begunAt
      const round = await askAll(instance.url, hasBegun ? questions : warm)
      isNoticed ||= hasBegun && isDown(round)
      return round
    }
    const early = [ask()]
    const outset = outage.begin().then(() => {
      begunAt = Date.now()
    })
    while (!isNoticed) {
      expect(Date.now() - begunAt, 'nobody notices').toBeLessThan(15_000)
      early.push(ask())
      await delay(250)
    }
    await outset
    const lateRounds: ReturnType<typeof ask>[] = []
    while (lateRounds.length < 12) {
      lateRounds.push(ask())
      await delay(250)
    }
    const late = (await Promise.all(lateRounds)).flat()
    const answers = [...(await Promise.all(early)).flat(), ...late]
    const to = (question: keyof typeof questions, given: Answer[] = late) =>
      given.filter((answer) => answer.question === question)

    const slow = withoutSlownessOfMachine(answers).filter(({ ms }) => ms > 6_000)
    expect(slow.map(toLine)).toEqual([])
    expect(answers.filter(isOdd).map(toLine)).toEqual([])
    for (const { status, body } of to('kept', answers)) {
      expect(status).toBe(200)
      expect(body).not.toContain(kept.sealed[0])
    }
    for (const { cacheStatus } of to('kept')) {
      expect(cacheStatus).toBe(down)
    }
    for (const question of ['healthy', 'script'] as const) {
      expect(new Set(to(question, answers).map(({ status }) => status))).toEqual(new Set([200]))
    }
    for (const question of [
      'reader',
      'forged',
      'cold',
      'cold reader',
      'account',
      'form',
      'ready',
    ] as const) {
      expect(new Set(to(question).map(({ status }) => status)), question).toEqual(new Set([503]))
    }

    await outage.end()
    const isWell = async () =>
      (await askAll(instance.url, questions)).every(
        ({ question, status, body, cacheStatus }) =>
          (question === 'form' || status === 200) &&
          !cacheStatus?.includes('database-down') &&
          (question !== 'reader' || body.includes(kept.sealed[0] ?? '')),
      )
    await expect.poll(isWell, { intervals: [100] }).toBe(true)
    await untilKept(request, cold.path, { cookie })
    expect(instance.runs()).toBe(true)
  })
}

test('a Postgres that answers but cannot be listened to is asked each time', async ({
  newRequest,
  publishSentinel,
}) => {
  const { path, slug, sealed } = await publishSentinel('registered')
  const { cookie, userId } = await readerSession()
  const request = await newRequest(instance.url)
  await untilKept(request, path)
  await untilKept(request, path, { cookie })
  const questions = { anybody: { path }, reader: { path, headers: { cookie } } }
  // As many connections as the site may have: it gets no more of them.
  const account = { account: { path: '/account', headers: { cookie } } }
  await Promise.all(Array.from({ length: 20 }, () => askAll(instance.url, account)))

  const administration = new URL(postgres.url)
  administration.pathname = '/postgres'
  await execute(administration.href, 'ALTER DATABASE app ALLOW_CONNECTIONS false')
  try {
    await db().$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND query IN ('LISTEN changes', 'SELECT 1')`
    await db().article.update({ where: { slug }, data: { headline: 'Corrected' } })
    const bodies = async () => (await askAll(instance.url, questions)).map(({ body }) => body)
    const both = { intervals: [20] }
    await expect
      .poll(async () => (await bodies()).filter((body) => body.includes('Corrected')).length, both)
      .toBe(2)
    expect((await bodies())[1]).toContain(sealed[0])
    await db().session.deleteMany({ where: { userId } })
    await expect
      .poll(
        async () => (await bodies()).filter((body) => body.includes(sealed[0] ?? '')).length,
        both,
      )
      .toBe(0)
  } finally {
    await execute(administration.href, 'ALTER DATABASE app ALLOW_CONNECTIONS true')
  }
  await untilKept(request, path)
})
