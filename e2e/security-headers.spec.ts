import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { get } from 'node:http'
import type { APIResponse } from '@playwright/test'
import { readerSession } from './support/reader-session'
import { withdrawSentinelArticle } from './support/sentinel-article'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

const demoArticle = '/world/isis-driven-out-of-final-city-stronghold-in-syria'

test('the security headers are on every response, errors included', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered', 'sport')
  const withdrawn = await withdrawSentinelArticle()
  const { cookie } = await readerSession()
  await untilKept(request, path)
  await untilKept(request, path, { cookie })
  const page = await request.get(path)
  const illustrated = await (await request.get(demoArticle)).text()
  const [picture = 'no picture'] = /\/media\/[^"]+\.jpg/.exec(illustrated) ?? []

  const styleSheet = readdirSync('.next/static/chunks').find((name) => name.endsWith('.css'))

  const asked: [what: string, status: number, answer: Promise<APIResponse>][] = [
    ['a kept page', 200, request.get(path)],
    ['a kept page, its head', 200, request.head(path)],
    ['a kept page of a reader', 200, request.get(path, { headers: { cookie } })],
    ['a kept page, unchanged', 304, again(path, page.headers().etag)],
    ['a page that is not kept', 200, request.get('/search?q=harbour')],
    ['the account of nobody', 307, once('/account')],
    ['the newsroom of nobody', 307, once('/newsroom')],
    ['nothing', 404, request.get('/sport/there-is-no-such-story')],
    ['what is withdrawn', 410, request.get(withdrawn.path)],
    ['a path that is no text', 400, request.get('/sport/%00')],
    ['a form of another site', 403, post(path, 'https://other.example')],
    ['a method that nothing takes', 405, request.fetch(path, { method: 'DELETE' })],
    ['a feed', 200, request.get('/feed.xml')],
    ['a script', 200, request.get('/proof-of-work.js')],
    ['a file of the build', 200, request.get(`/_next/static/chunks/${styleSheet}`)],
    ['a file of the build that is not there', 404, request.get('/_next/static/none.js')],
    ['a picture', 200, request.get(picture)],
    ['no picture', 404, request.get('/media/none')],
    ['a picture that is not there', 404, request.get(`/media/${'0'.repeat(64)}/400.jpg`)],
    ['an endpoint', 401, request.get('/api/newsroom/media')],
    ['its health', 200, request.get('/healthz')],
  ]
  for (const [what, status, answer] of asked) {
    const headers = (await answer).headers()
    expect.soft((await answer).status(), what).toBe(status)
    expect.soft(headers, what).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': what === 'a picture' ? 'cross-origin' : 'same-origin',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    const policy = headers['content-security-policy'] ?? ''
    expect.soft(policy, what).toContain("default-src 'none'; script-src 'self'")
    expect.soft(policy, what).not.toContain('unsafe')
  }

  function again(address: string, tag = '') {
    return request.get(address, { headers: { 'if-none-match': tag } })
  }
  function once(address: string) {
    return request.get(address, { maxRedirects: 0 })
  }
  function post(address: string, origin: string) {
    return request.post(address, { headers: { origin }, form: { a: 'b' } })
  }
})

test('who asks for another protocol is answered as if they had not', async ({ baseURL }) => {
  for (const path of ['/', '/world/', '/no-such-page', '//x']) {
    const asked = get(`${baseURL}${path}`, {
      headers: { connection: 'Upgrade', upgrade: 'websocket' },
    })
    asked.on('upgrade', () => asked.destroy(new Error('It became another protocol.')))
    const [answer] = await once(asked, 'response', { signal: AbortSignal.timeout(20_000) })
    expect([200, 308, 404], path).toContain(answer.statusCode)
    answer.resume()
  }
})
