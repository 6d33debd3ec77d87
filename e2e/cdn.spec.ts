import { ensureProgram } from '@/scripts/test/programs'
import { type Instance, startInstance } from './support/instance'
import { orders, visitInOrder } from './support/leak-orders'
import { leaksOf } from './support/leaks-of'
import { documentedRule, type Nginx, startNginx } from './support/nginx'
import { readerSession, withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

test.describe.configure({ mode: 'serial' })

/** It keeps what it may, for whoever asks next. */
const naiveCache = `
  proxy_cache_path naive keys_zone=naive:1m;
  proxy_cache naive;
  proxy_cache_valid any 10m;
  proxy_ignore_headers Vary;`

let program: string | null
let behind: Instance
let naive: Nginx
let cdn: Nginx
let careless: Nginx

test.beforeAll(async () => {
  test.slow()
  program = await ensureProgram('nginx')
  if (!program) return
  behind = await startInstance({ CDN: 'on' })
  naive = await startNginx(program, process.env.SITE_URL ?? '', naiveCache)
  cdn = await startNginx(program, behind.url, documentedRule())
  careless = await startNginx(program, behind.url, naiveCache)
})

test.beforeEach(() => {
  test.skip(!program, 'There is no nginx, and it cannot be installed without root: install it.')
})

test.afterAll(async () => {
  for (const each of [naive, cdn, careless, behind]) await each?.stop()
})

for (const [name, order] of Object.entries(orders)) {
  test(`a cache that ignores Vary hands no page to another visitor: ${name}`, async ({
    newRequest,
    publishSentinel,
  }) => {
    const article = await publishSentinel('registered')
    const anybody = await newRequest(naive.url)
    const { cookie } = await readerSession()
    expect(await visitInOrder({ url: naive.url, article, cookie, order })).toEqual([])
    for (const headers of withoutAndWith(cookie)) {
      const kept = await anybody.get(article.path, { headers })
      expect(kept.headers()['x-cache']).toBe('MISS')
    }
    await anybody.get('/speculation-rules.json')
    const control = await anybody.get('/speculation-rules.json')
    expect(control.headers()['x-cache']).toBe('HIT')
  })

  test(`a CDN with the documented rule hands no page to another visitor: ${name}`, async ({
    publishSentinel,
  }) => {
    const article = await publishSentinel('registered')
    const { cookie } = await readerSession()
    expect(await visitInOrder({ url: cdn.url, article, cookie, order })).toEqual([])
  })

  test(`a CDN without the rule shows nobody a reader’s page: ${name}`, async ({
    newRequest,
    publishSentinel,
  }) => {
    const article = await publishSentinel('registered')
    const { cookie } = await readerSession()
    const wrong = await visitInOrder({ url: careless.url, article, cookie, order })
    expect(wrong.filter((line) => !/reader is shown 0 words/.test(line))).toEqual([])
    const gate = await (await newRequest(careless.url)).get(article.path)
    // Kept for a minute, which may be over.
    expect(gate.headers()['x-cache']).toMatch(/^(HIT|EXPIRED)$/)
  })
}

test('the CDN keeps the page that anybody gets, and asks the site for a reader’s', async ({
  newRequest,
  publishSentinel,
}) => {
  const { path, slug, sealed } = await publishSentinel('registered')
  const { cookie } = await readerSession()
  await untilKept(await newRequest(behind.url), path)
  const request = await newRequest(cdn.url)
  const anonymously = () => request.get(path)
  const asReader = () => request.get(path, { headers: { cookie } })

  const opened = await asReader()
  expect(opened.headers()['x-cache']).toBe('BYPASS')
  expect((await anonymously()).headers()['x-cache']).toBe('MISS')
  for (let time = 0; time < 3; time += 1) {
    const kept = await anonymously()
    expect(kept.headers()).toMatchObject({
      'x-cache': 'HIT',
      'cache-control': 'public, max-age=0, s-maxage=60',
      vary: 'Accept-Encoding',
    })
    expect(kept.headers()['surrogate-key']?.split(' ')).toContain(`article:${slug}`)
    expect(kept.headers()['set-cookie']).toBeUndefined()
    expect(await leaksOf(kept, sealed)).toEqual([])

    const own = await asReader()
    expect(own.headers()['x-cache']).toBe('BYPASS')
    expect(own.headers()['cache-control']).toBe('private, no-cache')
    expect(own.headers()['surrogate-key']).toBeUndefined()
    expect(await leaksOf(own, sealed)).toEqual(sealed)
  }
})

test('an entity tag from the CDN spares a reader nothing', async ({
  newRequest,
  publishSentinel,
}) => {
  const { path, sealed } = await publishSentinel('registered')
  const { cookie } = await readerSession()
  await untilKept(await newRequest(behind.url), path)
  const request = await newRequest(cdn.url)
  await request.get(path)
  const tag = (await request.get(path)).headers().etag ?? ''
  const same = await request.get(path, { headers: { 'if-none-match': tag } })
  expect(same.status()).toBe(304)
  const own = await request.get(path, { headers: { 'if-none-match': tag, cookie } })
  expect(own.status()).toBe(200)
  expect(await leaksOf(own, sealed)).toEqual(sealed)
})

test('a router’s request leaves the CDN a page and no payload', async ({
  newRequest,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  const request = await newRequest(cdn.url)
  const router = { rsc: '1', 'next-router-prefetch': '1', accept: 'text/x-component' }
  for (const address of [path, `${path}?_rsc=abc`]) {
    for (const headers of [router, {}, router, {}]) {
      const response = await request.get(address, { headers })
      expect(response.headers()['content-type']).toBe('text/html; charset=utf-8')
      expect(await response.text()).toMatch(/^<!doctype html>/i)
    }
  }
})

test('what is somebody’s own, an error or a form is not kept by the CDN', async ({
  newRequest,
}) => {
  const request = await newRequest(cdn.url)
  for (const path of ['/account', '/sign-in', '/register', '/nowhere', '/api/auth/session']) {
    for (let time = 0; time < 2; time += 1) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.headers()['x-cache'], path).toBe('MISS')
    }
  }
})
