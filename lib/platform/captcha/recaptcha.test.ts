import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { createCaptcha } from './captcha'

const passing = { success: true, action: 'register', score: 0.9, hostname: 'news.example' }
let google: Server | undefined

afterEach(() => {
  google?.closeAllConnections()
  google?.close()
})

async function googleAnswers(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  google = server
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/siteverify`
}

function verify(
  verifyAddress: string,
  hostname: string | null = 'news.example',
  timeoutMs = 10_000,
) {
  const form = new FormData()
  form.set('captcha', 'a token')
  return createCaptcha({
    provider: 'recaptcha',
    siteKey: 'site-key',
    secretKey: 'secret-key',
    hostname,
    verifyAddress,
    timeoutMs,
  }).verify(form, '192.0.2.1')
}

const assess = async (assessment: unknown, hostname?: string | null) =>
  verify(
    await googleAnswers((_request, response) => response.end(JSON.stringify(assessment))),
    hostname,
  )

describe('recaptcha', () => {
  it('asks Google with the secret, the token and the address', async () => {
    let asked = ''
    const address = await googleAnswers((request, response) => {
      void text(request).then((body) => {
        asked = `${request.method} ${body}`
        response.end(JSON.stringify(passing))
      })
    })
    expect(await verify(address)).toEqual({ kind: 'solved' })
    expect(asked).toBe('POST secret=secret-key&response=a+token&remoteip=192.0.2.1')
  })

  it('takes the lowest score that counts as a person', async () => {
    expect(await assess({ ...passing, score: 0.5 })).toEqual({ kind: 'solved' })
  })

  it('asks for no host name when none is given', async () => {
    expect(await assess({ ...passing, hostname: 'other.example' }, null)).toEqual({
      kind: 'solved',
    })
  })

  it.each([
    ['score', { ...passing, score: 0.49 }],
    ['score', { ...passing, score: undefined }],
    ['action', { ...passing, action: 'login' }],
    ['action', { ...passing, action: undefined }],
    ['hostname', { ...passing, hostname: 'other.example' }],
    ['hostname', { ...passing, hostname: undefined }],
    ['refused', { success: false }],
    ['timeout-or-duplicate', { success: false, 'error-codes': ['timeout-or-duplicate'] }],
  ])('rejects for its %s', async (reason, assessment) => {
    expect(await assess(assessment)).toEqual({ kind: 'rejected', reason })
  })

  it.each<[string, RequestListener]>([
    ['hangs', () => undefined],
    ['hangs half way', (_request, response) => response.write('{"success":')],
  ])('counts it as no answer when Google %s', async (_name, listener) => {
    const address = await googleAnswers(listener)
    expect(await verify(address, 'news.example', 200)).toEqual({ kind: 'absent' })
  })

  it.each<[string, RequestListener]>([
    ['hangs up', (request) => request.socket.destroy()],
    ['fails', (_request, response) => response.writeHead(500).end(JSON.stringify(passing))],
    ['answers in HTML', (_request, response) => response.end('<!doctype html>')],
    ['answers another shape', (_request, response) => response.end('{"success":"yes"}')],
    ['redirects', (_request, response) => response.writeHead(302, { location: '/' }).end()],
  ])('counts it as no answer when Google %s', async (_name, listener) => {
    expect(await verify(await googleAnswers(listener))).toEqual({ kind: 'absent' })
  })

  it('counts it as no answer when Google is out of reach', async () => {
    expect(await verify('http://127.0.0.1:1/')).toEqual({ kind: 'absent' })
  })
})
