import type { AddressInfo } from 'node:net'
import { connect as connectSocket, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { execute, withConnection } from '@/lib/platform/postgres/connection'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { listenForChanges } from './listen'

databaseSuite()

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const patience = { timeout: 10_000 }

function eavesdrop(url = env().DATABASE_URL) {
  const events: string[] = []
  const ears = listenForChanges(url, {
    heard: (what) => events.push(what),
    lost: () => events.push('(lost)'),
    listening: () => events.push('(listening)'),
  })
  closing.push(ears.close)
  const until = (event: string, times = 1) =>
    vi.waitFor(() => {
      expect(events.filter((each) => each === event)).toHaveLength(times)
    }, patience)
  return { events, until, close: ears.close }
}

const say = (what: string) => execute(env().DATABASE_URL, `NOTIFY changes, '${what}'`)

const killListeners = () =>
  execute(
    env().DATABASE_URL,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
     AND query IN ('LISTEN changes', 'SELECT 1')`,
  )

describe('the database', () => {
  it('is heard, in the order in which it speaks', async () => {
    const { events, until } = eavesdrop()
    await until('(listening)')
    await say('article:one')
    await say('article:with:colons')
    await until('article:with:colons')
    expect(events).toEqual(['(listening)', 'article:one', 'article:with:colons'])
  })

  it('is heard again after its connection was killed', async () => {
    const { events, until } = eavesdrop()
    await until('(listening)')
    await killListeners()
    await until('(listening)', 2)
    expect(events).toEqual(['(listening)', '(lost)', '(listening)'])
    await say('front')
    await until('front')
  })

  it('is heard again however often its connection is killed', async () => {
    const { events, until } = eavesdrop()
    for (let times = 1; times <= 8; times += 1) {
      await until('(listening)', times)
      await killListeners()
      await until('(lost)', times)
    }
    await until('(listening)', 9)
    expect(events).toEqual([...Array(8).fill(['(listening)', '(lost)']).flat(), '(listening)'])
  })

  it('is not taken for silent when its connection died without a word', async () => {
    const wire = await layWire()
    const { events, until } = eavesdrop(wire.url)
    await until('(listening)')
    wire.cut()
    const since = Date.now()
    await until('(lost)')
    expect(Date.now() - since).toBeLessThan(3_500)
    wire.mend()
    await until('(listening)', 2)
    expect(events).toEqual(['(listening)', '(lost)', '(listening)'])
  })

  it('is waited for when it is not there', async () => {
    const wire = await layWire()
    wire.cut()
    const { events, until } = eavesdrop(wire.url)
    await vi.waitFor(() => expect(wire.attempts()).toBeGreaterThan(1), patience)
    expect(events).toEqual([])
    wire.mend()
    await until('(listening)')
  })

  it('is heard no more once that is closed', async () => {
    const { events, until, close } = eavesdrop()
    await until('(listening)')
    await close()
    await say('front')
    await execute(env().DATABASE_URL, 'SELECT 1')
    expect(events).toEqual(['(listening)', '(lost)'])
  })
})

/** A way to the database that can fall silent: what is sent is neither refused nor delivered. */
async function layWire() {
  let whole = true
  let attempts = 0
  const sockets: Socket[] = []
  const target = new URL(env().DATABASE_URL)
  const server = createServer((near) => {
    attempts += 1
    sockets.push(near)
    near.on('error', () => undefined)
    if (!whole) return
    const far = connectSocket(Number(target.port), target.hostname)
    sockets.push(far)
    far.on('error', () => undefined)
    near.on('data', (chunk) => whole && far.write(chunk))
    far.on('data', (chunk) => whole && near.write(chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  url.hostname = '127.0.0.1'
  return {
    url: url.href,
    attempts: () => attempts,
    cut: () => {
      whole = false
    },
    mend: () => {
      whole = true
    },
  }
}

describe('the words of a change', () => {
  /** What the database says of a change, each word once. */
  async function wordsOf(change: () => Promise<unknown>): Promise<string[]> {
    return withConnection(env().DATABASE_URL, async (client) => {
      const words = new Set<string>()
      await client.query('LISTEN changes')
      client.on('notification', ({ payload = '' }) => words.add(payload))
      await change()
      await client.query(`NOTIFY changes, 'the end'`)
      await vi.waitFor(() => expect(words).toContain('the end'))
      words.delete('the end')
      return [...words].sort()
    })
  }

  const mine = { slug: 'flood', section: 'world', headline: 'Flood', standfirst: '', teaser: {} }
  const of = (slug: string, section = 'world') => [`article:${slug}`, 'front', `section:${section}`]

  async function makeArticle(slug = 'flood') {
    const { id } = await db().article.create({
      data: {
        ...mine,
        slug,
        body: { create: { document: {} } },
        authors: {
          create: { position: 0, author: { create: { slug: `by-${slug}`, name: 'Ada' } } },
        },
        topics: { create: { topic: { create: { slug: `on-${slug}`, name: 'Floods' } } } },
      },
    })
    return id
  }

  afterEach(async () => {
    await db().article.deleteMany()
    await db().author.deleteMany()
    await db().topic.deleteMany()
    await db().user.deleteMany()
  })

  const update = (data: object) => () => db().article.update({ where: { slug: 'flood' }, data })

  it('name a new article', async () => {
    expect(await wordsOf(() => makeArticle())).toEqual(of('flood'))
  })

  it.each<[change: string, make: () => Promise<unknown>, words: string[]]>([
    ['is edited', update({ headline: 'A flood' }), of('flood')],
    ['is published', update({ status: 'published' }), of('flood')],
    ['is withdrawn', update({ status: 'draft' }), of('flood')],
    ['gets another access', update({ access: 'premium' }), of('flood')],
    ['moves', update({ slug: 'rain' }), [...of('flood'), 'article:rain'].sort()],
    [
      'goes to another section',
      update({ section: 'science' }),
      [...of('flood'), 'section:science'].sort(),
    ],
    [
      'gets another body',
      () => db().articleBody.updateMany({ data: { document: [] } }),
      of('flood'),
    ],
    ['loses its body', () => db().articleBody.deleteMany(), of('flood')],
    ['loses an author', () => db().articleAuthor.deleteMany(), of('flood')],
    [
      'changes its byline',
      () => db().articleAuthor.updateMany({ data: { position: 1 } }),
      of('flood'),
    ],
    ['loses a topic', () => db().articleTopic.deleteMany(), of('flood')],
    ['is deleted', () => db().article.deleteMany(), of('flood')],
  ])('name an article that %s', async (_change, make, words) => {
    await makeArticle()
    expect(await wordsOf(make)).toEqual(words)
  })

  it('name each of the articles that one statement changes', async () => {
    await makeArticle('one')
    await makeArticle('two')
    const words = await wordsOf(() => db().article.updateMany({ data: { headline: 'Both' } }))
    expect(words).toEqual(['article:one', 'article:two', 'front', 'section:world'])
  })

  it('are not said of a change that was taken back', async () => {
    const words = await wordsOf(async () => {
      await db()
        .$transaction(async (transaction) => {
          await transaction.article.create({ data: mine })
          throw new Error('taken back')
        })
        .catch(() => undefined)
    })
    expect(words).toEqual([])
  })

  it.each<[what: string, make: () => Promise<unknown>]>([
    ['an author is renamed', () => db().author.updateMany({ data: { name: 'Ada Marsh' } })],
    ['a topic is renamed', () => db().topic.updateMany({ data: { name: 'Rain' } })],
    ['articles are truncated', () => db().$executeRaw`TRUNCATE "Article" CASCADE`],
    ['bodies are truncated', () => db().$executeRaw`TRUNCATE "ArticleBody"`],
  ])('are everything when %s', async (_what, make) => {
    await makeArticle()
    expect(await wordsOf(make)).toContain('everything')
  })

  it('name the kind of a new legal document', async () => {
    const document = {
      wordingHash: 'x',
      version: 9,
      title: '',
      body: {},
      effectiveFrom: new Date(),
    }
    const make = () => db().legalDocument.create({ data: { ...document, kind: 'agreement' } })
    expect(await wordsOf(make)).toEqual(['legal:agreement'])
    expect(await wordsOf(() => db().legalDocument.deleteMany())).toEqual(['legal:agreement'])
  })

  const session = { tokenHash: 'a hash', expiresAt: new Date('2040-01-01') }
  const makeUser = async () => {
    const data = { email: 'ada@example.com', passwordHash: '', sessions: { create: session } }
    return `user:${(await db().user.create({ data })).id}`
  }

  it('say nothing of a user and a session that are new', async () => {
    expect(await wordsOf(makeUser)).toEqual([])
  })

  it.each<[what: string, make: () => Promise<unknown>]>([
    ['ends', () => db().session.deleteMany()],
    ['ends sooner', () => db().session.updateMany({ data: { expiresAt: new Date() } })],
  ])('name a session that %s', async (_what, make) => {
    await makeUser()
    expect(await wordsOf(make)).toEqual(['session:a hash'])
  })

  it.each<[what: string, data: object]>([
    ['gets another role', { role: 'editor' }],
    ['is disabled', { disabledAt: new Date() }],
  ])('name a user who %s', async (_what, data) => {
    const user = await makeUser()
    expect(await wordsOf(() => db().user.updateMany({ data }))).toEqual([user])
  })

  it('name a user who is deleted, and the sessions', async () => {
    const user = await makeUser()
    expect(await wordsOf(() => db().user.deleteMany())).toEqual(['session:a hash', user])
  })

  it.each(['TRUNCATE "Session"', 'TRUNCATE "User" CASCADE'])(
    'end the sessions of everybody: %s',
    async (statement) => {
      await makeUser()
      expect(await wordsOf(() => db().$executeRawUnsafe(statement))).not.toEqual([])
    },
  )
})
