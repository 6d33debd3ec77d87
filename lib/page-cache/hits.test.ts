import type { IncomingMessage, ServerResponse } from 'node:http'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import { parseEnv, type RunningEnv } from '@/lib/platform/env'
import { createAnswers } from './answer'
import { declareCacheable } from './declare'
import { createHits } from './hits'
import type { PageCache } from './page-cache'
import { address, openSampleCache } from './sample-article'

vi.mock('@/lib/accounts/sessions', { spy: true })
vi.mock('@/lib/gate/subject', { spy: true })

const env = parseEnv({ SITE_URL: 'https://news.example' }) as RunningEnv

const render = vi.fn(async ({ headers }: IncomingMessage, response: ServerResponse) => {
  declareCacheable(headers.cookie ? 'signed-in full' : 'anonymous register', ['article:flood'])
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><title>Flood</title><p>Edition ${render.mock.calls.length}`)
})

let cache: PageCache
let answers: ReturnType<typeof createAnswers>

beforeEach(async () => {
  render.mockClear()
  cache = await openSampleCache()
  answers = createAnswers(env, cache, render)
})

describe.each([
  ['anybody', null],
  ['a reader', 'ada’s token'],
])('to %s', (_who, token) => {
  const cookie = token ? `${sessionCookieName(env)}=${token}` : undefined

  const editionSent = () => {
    const findHit = createHits(env, cache, answers)
    const hit = findHit({ address, cookie, acceptEncoding: '', ifNoneMatch: undefined })
    return /Edition \d+/.exec(hit?.body?.toString() ?? '')?.[0]
  }

  const kept = () => cache.atOnce(address, token)

  it('a kept page is sent, and not made anew before its time', async () => {
    answers.refresh({ address, token })
    await expect.poll(editionSent, { interval: 2 }).toBe('Edition 1')
    Object.assign(kept() ?? {}, { storedAt: Date.now() - 4 * 60_000 })
    const refresh = vi.spyOn(answers, 'refresh')
    expect(editionSent()).toBe('Edition 1')
    expect(refresh).not.toHaveBeenCalled()
  })

  it('an old page is sent as it is, and made anew once for whoever comes next', async () => {
    answers.refresh({ address, token })
    await expect.poll(editionSent, { interval: 2 }).toBe('Edition 1')
    Object.assign(kept() ?? {}, { storedAt: Date.now() - 6 * 60_000 })
    expect([editionSent(), editionSent(), editionSent()]).toEqual(Array(3).fill('Edition 1'))
    await expect.poll(editionSent, { interval: 2 }).toBe('Edition 2')
    expect(render).toHaveBeenCalledTimes(2)
  })
})
