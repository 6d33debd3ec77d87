import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findVisitor, stopRemembering } from '@/lib/accounts/known-visitors'
import { sampleSession } from '@/lib/accounts/sample-session'
import { findSession } from '@/lib/accounts/sessions'
import { findGateSubject } from '@/lib/gate/subject'
import { isDatabaseUp } from '@/lib/platform/db'
import { parseEnv, type RunningEnv } from '@/lib/platform/env'
import { openConnection, startServer } from '@/lib/platform/http/raw-connection'
import { PageCache } from './page-cache'
import { pageHeaders } from './page-headers'
import { serveSite } from './serve'
import { makeStoredPage } from './stored-page'

vi.mock('@/lib/accounts/sessions', { spy: true })
vi.mock('@/lib/gate/subject', { spy: true })
vi.mock('@/lib/platform/db', { spy: true })

const registered = { id: 'the article', access: 'registered' } as const
const session = (token: string) => `Cookie: a=1; next-auth.session-token=${token}`

const render = vi.fn((_request: IncomingMessage, response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/html')
  response.end('<p>rendered</p>')
  return Promise.resolve()
})

let cache: PageCache
const servers: Server[] = []

beforeEach(async () => {
  vi.mocked(findSession).mockImplementation(async (token) =>
    token === 'ada' ? sampleSession('ada') : null,
  )
  vi.mocked(findGateSubject).mockResolvedValue(registered)
  vi.mocked(isDatabaseUp).mockResolvedValue(true)
  stopRemembering()
  cache = new PageCache({ maxBytes: 1_000_000, readSections: async () => {} })
  cache.listening()
  await findVisitor('ada')
})

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

interface Site {
  server: Server
  /** How many requests `node:http` was asked. */
  asked: () => number
}

async function startSite(changes: Partial<RunningEnv> = {}): Promise<Site> {
  const env = { ...parseEnv({ SITE_URL: 'http://localhost:3000' }), ...changes } as RunningEnv
  const server = await startServer()
  servers.push(server)
  let asked = 0
  server.on('request', () => {
    asked += 1
  })
  serveSite(server, env, cache, render)
  for (const variant of ['anonymous register', 'signed-in full']) await keep(env, variant)
  return { server, asked: () => asked }
}

async function keep(env: RunningEnv, variant: string): Promise<void> {
  const declared = { variant, keys: ['article:flood'] }
  const content = Buffer.from(`<p>${variant}</p>`.repeat(50))
  const headers = pageHeaders(env, { ...declared, styleHashes: [] })
  const page = await makeStoredPage({ ...declared, content, headers })
  cache.store.put('/world/flood', registered, page, cache.store.now())
}

const get = (address: string, ...lines: string[]) =>
  [`GET ${address} HTTP/1.1`, 'Host: localhost:3000', ...lines, '', ''].join('\r\n')

/** What is sent for it on a connection that was used before. */
async function answerOf({ server }: Site, request: string): Promise<string> {
  const connection = await openConnection(server)
  connection.say(get('/world/flood'))
  await expect.poll(connection.heard, { interval: 2 }).toContain('</p>')
  const before = connection.heard().length
  connection.say(request)
  await expect.poll(() => connection.heard().length, { interval: 2 }).toBeGreaterThan(before)
  connection.socket.end()
  return (await connection.ended).slice(before)
}

async function tagOf(site: Site, ...lines: string[]): Promise<string> {
  return /ETag: (.+)/.exec(await answerOf(site, get('/world/flood', ...lines)))?.[1] ?? ''
}

/** One answers hits in the lane, the other by `node:http`; they have one store. */
async function startBoth(changes: Partial<RunningEnv> = {}) {
  const [lane, plain] = [await startSite(changes), await startSite(changes)]
  const [, join] = plain.server.listeners('connection')
  plain.server.off('connection', join as () => void)
  return [lane, plain] as const
}

const hits: [name: string, request: string][] = [
  ['anybody', get('/world/flood')],
  ['HEAD', get('/world/flood').replace('GET', 'HEAD')],
  ['Brotli', get('/world/flood', 'Accept-Encoding: gzip, deflate, br, zstd')],
  ['gzip', get('/world/flood', 'Accept-Encoding: gzip')],
  ['no Brotli', get('/world/flood', 'Accept-Encoding: br;q=0, gzip')],
  ['no encoding', get('/world/flood', 'Accept-Encoding: identity')],
  ['HEAD with an encoding', get('/world/flood', 'accept-encoding: br').replace('GET', 'HEAD')],
  ['a reader', get('/world/flood', session('ada'))],
  ['a reader, compressed', get('/world/flood', session('ada'), 'Accept-Encoding: br')],
  ['another page’s tag', get('/world/flood', 'If-None-Match: "other"')],
  ['other cookies', get('/world/flood', 'Cookie: a=1; b=2')],
  ['two sessions', get('/world/flood', `${session('ada')}; next-auth.session-token=forged`)],
  ['a connection to be kept', get('/world/flood', 'Connection: keep-alive')],
]

describe.each(['off', 'on'] as const)(
  'with CDN=%s, in the lane and by node:http the same is sent',
  (CDN) => {
    it.each(hits)('to %s', async (_name, request) => {
      const [lane, plain] = await startBoth({ CDN })
      const answer = await answerOf(lane, request)
      expect(answer).toContain('standfirst; hit')
      expect(answer).toBe(await answerOf(plain, request))
      expect([lane.asked(), plain.asked()]).toEqual([1, 2])
    })
  },
)

it.each([
  ['anybody', []],
  ['a reader', [session('ada')]],
])('who has the page is told so, %s', async (_name, lines) => {
  const [lane, plain] = await startBoth()
  const request = get(
    '/world/flood',
    ...lines,
    `If-None-Match: W/"x", ${await tagOf(lane, ...lines)}`,
  )
  const answer = await answerOf(lane, request)
  expect(answer).toContain('304 Not Modified')
  expect(answer).toBe(await answerOf(plain, request))
  const head = request.replace('GET', 'HEAD')
  expect(await answerOf(lane, head)).toBe(await answerOf(plain, head))
})

it('a reader’s tag spares nobody else the page', async () => {
  const [lane] = await startBoth()
  const tag = await tagOf(lane, session('ada'))
  const answer = await answerOf(lane, get('/world/flood', `If-None-Match: ${tag}`))
  expect(answer).toContain('200 OK')
  expect(answer).not.toContain('signed-in')
})

const misses: [name: string, request: string][] = [
  ['a session nobody knows', get('/world/flood', session('forged'))],
  ['two Cookie headers', get('/world/flood', session('forged'), session('ada'))],
  ['a parameter nobody reads', get('/world/flood?utm=a')],
  ['another page', get('/world/rain')],
  ['a notice', get('/world/flood', 'Cookie: standfirst-notice=welcome')],
  ['another address of the page', get('/world//flood')],
  ['a refused address', get('/_next/data')],
  ['a form', get('/world/flood').replace('GET', 'POST')],
]

it.each(misses)('%s is not in the lane, and gets the same', async (_name, request) => {
  const [lane, plain] = await startBoth()
  const answers = [await answerOf(lane, request), await answerOf(plain, request)]
  expect(lane.asked()).toBe(2)
  expect(answers[0]).toBe(answers[1])
})

it('a session that ended is not believed in the lane', async () => {
  const [lane] = await startBoth()
  const request = get('/world/flood', session('ada'))
  expect(await answerOf(lane, request)).toContain('signed-in full')
  vi.mocked(findSession).mockResolvedValue(null)
  cache.heard('user:ada')
  expect(await answerOf(lane, request)).not.toContain('signed-in full')
})

it('what is purged is not sent any more', async () => {
  const [lane] = await startBoth()
  const connection = await openConnection(lane.server)
  const heard = (count: number) =>
    expect
      .poll(() => connection.heard().split('HTTP/1.1 200').length - 1, { interval: 2 })
      .toBe(count)
  for (const count of [1, 2]) {
    connection.say(get('/world/flood'))
    await heard(count)
  }
  cache.heard('article:flood')
  connection.say(get('/world/flood'))
  await expect.poll(lane.asked).toBe(2)
})

it.each([
  ['/media/no-picture', 503],
  ['/media/a/b/c', 503],
  ['/no-such-script.php', 503],
  ['/media/a/200.jpg', 200],
  ['/proof-of-work.js', 200],
  ['/robots.txt', 200],
])('while the database is down %s is answered with %i', async (path, status) => {
  const [lane] = await startBoth()
  cache.lost()
  vi.mocked(isDatabaseUp).mockResolvedValue(false)
  expect(await answerOf(lane, get(path))).toContain(`HTTP/1.1 ${status} `)
})

it('while the database is not heard nothing is in the lane', async () => {
  const [lane, plain] = await startBoth()
  cache.lost()
  vi.mocked(isDatabaseUp).mockResolvedValue(false)
  const answer = await answerOf(lane, get('/world/flood'))
  expect(answer).toContain('standfirst; hit; detail=database-down')
  expect(answer).toBe(await answerOf(plain, get('/world/flood')))
  expect(lane.asked()).toBe(2)
})

it('with PAGE_CACHE=off there is no lane', async () => {
  const { server } = await startSite({ PAGE_CACHE: 'off' })
  const untouched = await startServer()
  servers.push(untouched)
  expect(server.listenerCount('connection')).toBe(untouched.listenerCount('connection'))
})
