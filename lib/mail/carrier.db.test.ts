import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { childEnvironment, env, provideEnv } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { startCarrier } from './carrier'
import { queueMail } from './queue-mail'
import { refusal, startTestMailServer } from './test-mail-server'

databaseSuite()

const closing: (() => Promise<unknown>)[] = []
beforeEach(() => db().outboxMail.deleteMany())
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const patience = { timeout: 15_000, interval: 50 }
const never = () => new Promise<void>(() => undefined)

async function startServer(behaviour: Parameters<typeof startTestMailServer>[0] = {}) {
  const server = await startTestMailServer(behaviour)
  closing.push(server.close)
  provideEnv({ ...env(), SMTP_URL: server.url })
  return server
}

function carry() {
  const limits = { connectMs: 20_000, envelopeMs: 20_000, answerMs: 20_000 }
  const options = { patience: limits, sweepMs: 100, longestPauseMs: 500 }
  closing.push(startCarrier(env().DATABASE_URL, options).stop)
}

async function queue(count: number): Promise<string[]> {
  const to = Array.from({ length: count }, (_, index) => `reader-${index}@example.com`)
  const data = { code: '123456', path: '/verify-email?token=t', minutes: 10 } as const
  await db().$transaction(async (transaction) => {
    for (const each of to) {
      await queueMail(transaction, { template: 'verify-address', to: each, data })
    }
  })
  return to
}

/** The mail of a test that has one. */
const theMail = () => db().outboxMail.findFirstOrThrow()
const until = (expected: object) =>
  vi.waitFor(async () => expect(await theMail()).toMatchObject(expected), patience)
const untilDelivered = (count: number) =>
  vi.waitFor(
    async () => expect(await db().outboxMail.count({ where: { state: 'delivered' } })).toBe(count),
    { timeout: 60_000, interval: 100 },
  )

/** Pauses and claims are over, as if their time had passed. */
const letTimePass = () => db().outboxMail.updateMany({ data: { nextAttemptAt: new Date() } })

type Server = Awaited<ReturnType<typeof startTestMailServer>>
const recipientsOf = (server: Server) => server.messages.flatMap(({ to }) => to)

describe('a mail', () => {
  it('is delivered soon after the commit, and its secrets erased', async () => {
    const server = await startServer()
    carry()
    const [to] = await queue(1)
    await until({ state: 'delivered', data: null, attempts: 1, lastError: null })
    expect(recipientsOf(server)).toEqual([to])
    expect(server.messages[0]?.raw).toContain('123456')
  })

  it('is sent once, however many workers there are', async () => {
    const server = await startServer()
    const to = await queue(40)
    for (let workers = 0; workers < 3; workers += 1) carry()
    await untilDelivered(40)
    expect(recipientsOf(server).sort()).toEqual(to.sort())
  })

  it('waits for a server that is away without losing a try', async () => {
    const { url, close } = await startServer()
    closing.pop()
    await close()
    carry()
    await queue(3)
    await vi.waitFor(
      async () =>
        expect(await db().outboxMail.count({ where: { lastError: { not: null } } })).toBe(3),
      patience,
    )
    const back = await startServer({ port: Number(new URL(url).port) })
    await untilDelivered(3)
    expect(back.messages).toHaveLength(3)
    expect((await theMail()).attempts).toBe(1)
  })

  it('that is put off comes back later, with its text', async () => {
    let answers = 0
    const server = await startServer({
      onRecipient: async () => {
        answers += 1
        if (answers === 1) throw refusal(450, 'greylisted')
      },
    })
    carry()
    await queue(1)
    await until({ state: 'waiting', attempts: 1, lastError: expect.stringMatching(/greylisted/) })
    expect((await theMail()).nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 15_000)
    await letTimePass()
    await until({ state: 'delivered', attempts: 2, lastError: null, uncertainAt: null })
    expect(server.messages).toHaveLength(1)
  })

  it('that is refused for good goes to the dead letters with the reason', async () => {
    await startServer({ onMessage: () => Promise.reject(refusal(554, 'not wanted')) })
    carry()
    await queue(1)
    await until({
      state: 'failed',
      attempts: 1,
      lastError: expect.stringMatching(/refused the text: 554 .*not wanted/),
    })
  })

  it('whose answer was lost is marked, and sent once more', async () => {
    let texts = 0
    const server = await startServer({
      onMessage: async (message) => {
        texts += 1
        if (texts > 1) return
        server.messages.push(message)
        server.hangUp()
        await never()
      },
    })
    carry()
    await queue(1)
    await until({ state: 'waiting', uncertainAt: expect.any(Date) })
    await letTimePass()
    await until({ state: 'delivered', uncertainAt: expect.any(Date) })
    expect(server.messages).toHaveLength(2)
    const [first, second] = server.messages.map(({ raw }) => /^Message-ID: .*$/m.exec(raw)?.[0])
    expect(first).toBe(second)
  })

  it('whose answer was lost twice is never sent a third time by itself', async () => {
    let texts = 0
    const server = await startServer({
      onMessage: async () => {
        texts += 1
        server.hangUp()
        await never()
      },
    })
    carry()
    await queue(1)
    await until({ state: 'waiting', uncertainAt: expect.any(Date) })
    await letTimePass()
    await until({ state: 'uncertain', attempts: 2 })
    await letTimePass()
    await delay(500)
    expect(texts).toBe(2)
  })

  it('that cannot be read says so, and does not hold up the others', async () => {
    const server = await startServer()
    await queue(2)
    const { id } = await theMail()
    const data = new Uint8Array(40)
    await db().outboxMail.update({ where: { id }, data: { data } })
    carry()
    await untilDelivered(1)
    const lastError = expect.stringMatching(/cannot be written: .*NEXTAUTH_SECRET/)
    await vi.waitFor(
      async () =>
        expect(await db().outboxMail.findUnique({ where: { id } })).toMatchObject({
          state: 'failed',
          lastError,
        }),
      patience,
    )
    expect(server.messages).toHaveLength(1)
  })
})

describe('a worker that is killed', () => {
  it('loses no mail, and sends none twice but those it marks uncertain', async () => {
    const server = await startServer({ onMessage: () => delay(40) })
    const to = await queue(20)
    for (const untilTaken of [7]) {
      const worker = startWorkerProcess()
      await vi.waitFor(() => expect(server.messages.length).toBeGreaterThanOrEqual(untilTaken), {
        timeout: 60_000,
        interval: 5,
      })
      worker.kill('SIGKILL')
      await once(worker, 'exit')
      server.hangUp()
      await letTimePass()
    }
    carry()
    await vi.waitFor(
      async () => {
        await db().outboxMail.updateMany({
          where: { state: 'waiting' },
          data: { nextAttemptAt: new Date() },
        })
        expect(await db().outboxMail.count({ where: { state: 'delivered' } })).toBe(20)
      },
      { timeout: 60_000, interval: 200 },
    )
    const received = recipientsOf(server)
    expect([...new Set(received)].sort()).toEqual(to.sort())
    const uncertain = await db().outboxMail.findMany({ where: { uncertainAt: { not: null } } })
    const marked = uncertain.map(({ recipient }) => recipient)
    const twice = to.filter((address) => received.filter((each) => each === address).length > 1)
    expect(marked).toEqual(expect.arrayContaining(twice))
    expect(received.length - to.length).toBeLessThanOrEqual(4)
  }, 150_000)
})

/** `npm run worker`, in a process that can be killed. */
function startWorkerProcess() {
  const { DATABASE_URL, NEXTAUTH_SECRET, DATA_DIR, SMTP_URL = '' } = env()
  return spawn(process.execPath, ['--import', 'tsx', resolve('worker.ts')], {
    env: childEnvironment({
      ...{ DATABASE_URL, NEXTAUTH_SECRET, DATA_DIR, SMTP_URL },
      MAIL_FROM: 'news@standfirst.example',
    }),
    stdio: 'ignore',
  })
}
