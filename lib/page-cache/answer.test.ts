import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseEnv, type RunningEnv } from '@/lib/platform/env'
import { CapturedResponse } from '@/lib/platform/http/captured-response'
import { requestContext } from '@/lib/platform/request-context'
import { createAnswers, RenderError } from './answer'
import { declareCacheable } from './declare'
import { PageCache } from './page-cache'

const env = parseEnv({ SITE_URL: 'https://news.example' }) as RunningEnv
const feed = `<?xml version="1.0"?><feed>${'<entry>&lt;script&gt;</entry>'.repeat(50)}</feed>`

const render = vi.fn(async (_request: IncomingMessage, response: ServerResponse) => {
  declareCacheable('anonymous', ['front'])
  response.setHeader('Content-Type', 'application/atom+xml; charset=utf-8')
  response.end(feed)
})

let cache: PageCache
let answers: ReturnType<typeof createAnswers>

beforeEach(() => {
  render.mockClear()
  cache = new PageCache({ maxBytes: 1_000_000, readSections: async () => {} })
  cache.listening()
  answers = createAnswers(env, cache, render)
})

async function ask(ifNoneMatch?: string, address = '/atom.xml', notice: string | null = null) {
  const response = new CapturedResponse(new IncomingMessage(new Socket()))
  const known = { address, token: null, clientAddress: '', notice }
  await answers.answerPage(response, { ...known, acceptEncoding: '', ifNoneMatch })
  return {
    status: response.statusCode,
    headers: response.getHeaders(),
    body: await response.captured,
  }
}

it('keeps a feed as it was written, and sends it once to whoever has it', async () => {
  const first = await ask()
  expect(first.body.toString()).toBe(feed)
  expect(first.headers).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'private, no-cache',
    'x-robots-tag': 'noindex',
    'cache-status': 'standfirst; fwd=miss; stored',
  })
  expect(first.headers['content-security-policy']).toContain("default-src 'none'")
  const again = await ask(String(first.headers.etag))
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  expect(render).toHaveBeenCalledTimes(1)
})

it('writes a feed anew when something on it changed', async () => {
  const { headers } = await ask()
  cache.heard('front')
  expect(await ask(String(headers.etag))).toMatchObject({ status: 304 })
  expect(render).toHaveBeenCalledTimes(2)
})

it('says when to come back on behalf of an endpoint that lacks something', async () => {
  render.mockImplementationOnce(async (_request, response) => {
    response.statusCode = 503
    response.setHeader('Content-Type', 'application/json')
    response.end('{"status":"unavailable"}')
  })
  expect(await ask()).toMatchObject({ status: 503, headers: { 'retry-after': 2 } })
})

it('makes a page smaller once it was sent', async () => {
  render.mockImplementationOnce(async (_request, response) => {
    declareCacheable('anonymous', ['terms'])
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    const words = Array.from({ length: 900 }, (_, number) => `word-${number * number}`)
    response.end(`<!doctype html><title>Terms</title><p>${words.join(' ')}`)
  })
  const { headers } = await ask(undefined, '/terms')
  const kept = cache.store.get('/terms')?.variants.get('anonymous')
  const atFirst = kept?.bytes
  expect(kept?.representations.identity.etag).toBe(headers.etag)
  await expect.poll(() => kept?.bytes).toBeLessThan(atFirst ?? 0)
})

describe('a page that declares itself', () => {
  const answerWith = (more: (response: ServerResponse) => void) =>
    render.mockImplementationOnce(async (_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      more(response)
      declareCacheable('anonymous', ['terms'])
      response.end('<!doctype html><title>Terms</title>')
    })

  const refusedForm = { form: 'register', message: 'No.', fields: {}, values: {} }

  it('is kept', async () => {
    answerWith(() => undefined)
    await ask(undefined, '/terms')
    expect(cache.store.size).toBe(1)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['sets a cookie', (response) => response.setHeader('Set-Cookie', 'a=1')],
    ['sets a cookie beside others', (response) => response.setHeader('Set-Cookie', ['a=1', 'b=2'])],
    ['redirects', (response) => response.writeHead(308, { Location: '/privacy' })],
    ['is not found', (response) => response.writeHead(404)],
    ['is unavailable', (response) => response.writeHead(503)],
    ['failed', (response) => response.writeHead(500)],
    ['has a status of its own', () => Object.assign(requestContext(), { status: 410 })],
    ['shows a form’s outcome', () => Object.assign(requestContext(), { formResult: refusedForm })],
  ])('and %s is not kept', async (_what, more) => {
    answerWith(more)
    await ask(undefined, '/terms').catch((error) => expect(error).toBeInstanceOf(RenderError))
    expect(render).toHaveBeenCalledTimes(1)
    expect(cache.store.size).toBe(0)
  })

  it('and shows a notice is not kept', async () => {
    answerWith(() => undefined)
    await ask(undefined, '/terms', 'registered')
    expect(cache.store.size).toBe(0)
  })
})
