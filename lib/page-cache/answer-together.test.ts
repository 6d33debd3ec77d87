import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { parseEnv, type RunningEnv } from '@/lib/platform/env'
import { CapturedResponse } from '@/lib/platform/http/captured-response'
import { createAnswers } from './answer'
import { declareCacheable } from './declare'
import { PageCache } from './page-cache'

const env = parseEnv({ SITE_URL: 'https://news.example' }) as RunningEnv

it('a page that changes while five hundred wait for it is rendered once more, not for each', async () => {
  const cache = new PageCache({ maxBytes: 1_000_000, readSections: async () => {} })
  const render = vi.fn(async (_request: IncomingMessage, response: ServerResponse) => {
    const number = render.mock.calls.length
    declareCacheable('anonymous', ['front'])
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    await delay(20)
    if (number === 1) cache.heard('front')
    response.end(`<!doctype html><title>The front page</title><p>Made ${number}`)
  })
  cache.listening()
  await new Promise(setImmediate)
  const answers = createAnswers(env, cache, render)
  const question = { address: '/', token: null, clientAddress: '', notice: null }
  const ask = async () => {
    const response = new CapturedResponse(new IncomingMessage(new Socket()))
    await answers.answerPage(response, { ...question, acceptEncoding: '', ifNoneMatch: undefined })
    return String(await response.captured)
  }
  const bodies = await Promise.all(Array.from({ length: 500 }, ask))
  expect(render).toHaveBeenCalledTimes(2)
  expect(bodies.filter((body) => body.includes('Made 2'))).toHaveLength(499)
})
