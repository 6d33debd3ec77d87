import { pathToFileURL } from 'node:url'
import { createChallenge as issueChallenge, type Payload, solveChallenge } from 'altcha-lib'
import { deriveKey as derivePbkdf2 } from 'altcha-lib/algorithms/pbkdf2'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createCaptcha } from './captcha'
import { createChallenge } from './proof-of-work'

const secret = 'a secret of the site, long enough for it'
const remoteAddress = '192.0.2.1'
let payload: Payload

beforeAll(async () => {
  payload = await solve(await createChallenge(secret))
})

afterEach(() => {
  vi.useRealTimers()
})

async function solve(challenge: Payload['challenge']): Promise<Payload> {
  const solution = await solveChallenge({ challenge, deriveKey: derivePbkdf2 })
  if (!solution) throw new Error('not solved')
  return { challenge, solution }
}

function usedChallenges() {
  const used = new Map<string, Date>()
  const remember = (signature: string, until: Date) => {
    const isNew = !used.has(signature)
    used.set(signature, until)
    return Promise.resolve(isNew)
  }
  return { used, remember }
}

function verify(answer: unknown, remember = usedChallenges().remember) {
  const form = new FormData()
  form.set('captcha', typeof answer === 'string' ? answer : JSON.stringify(answer))
  return createCaptcha({ provider: 'proof-of-work', secret, remember }).verify(form, remoteAddress)
}

const rejected = (reason: string) => ({ kind: 'rejected', reason })

describe('proof of work', () => {
  it('takes a right answer', async () => {
    expect(await verify(payload)).toEqual({ kind: 'solved' })
  })

  it('takes what the browser works out', async () => {
    vi.stubGlobal('document', { querySelectorAll: () => [] })
    const script = pathToFileURL('public/proof-of-work.js').href
    const browser = await import(/* @vite-ignore */ script)
    vi.unstubAllGlobals()
    expect(await verify(await browser.solve(await createChallenge(secret)))).toEqual({
      kind: 'solved',
    })
  })

  it('takes an answer once, however it is dressed', async () => {
    const { remember } = usedChallenges()
    const again = { ...payload, solution: { ...payload.solution, counter: 7, time: 1 } }
    expect(await verify(payload, remember)).toEqual({ kind: 'solved' })
    expect(await verify(payload, remember)).toEqual(rejected('replayed'))
    expect(await verify(again, remember)).toEqual(rejected('replayed'))
  })

  it('has a used challenge remembered for longer than it is good for', async () => {
    const { remember, used } = usedChallenges()
    await verify(payload, remember)
    const until = used.get(payload.challenge.signature ?? '')
    expect(until?.getTime()).toBeGreaterThan((payload.challenge.parameters.expiresAt ?? 0) * 1000)
  })

  it('remembers nothing that was not solved', async () => {
    const { remember, used } = usedChallenges()
    await verify({ ...payload, solution: { counter: 0, derivedKey: '00' } }, remember)
    await verify({ ...payload, challenge: { ...payload.challenge, signature: '00' } }, remember)
    expect(used.size).toBe(0)
  })

  it('lets nothing through that cannot be noted as used', async () => {
    const outage = () => Promise.reject(new Error('the database is down'))
    await expect(verify(payload, outage)).rejects.toThrow('the database is down')
  })

  it('rejects a wrong answer, the given beginning of the right one included', async () => {
    const { keyPrefix } = payload.challenge.parameters
    const guesses = ['ab'.repeat(32), keyPrefix, keyPrefix.padEnd(64, '0')]
    for (const derivedKey of guesses) {
      const solution = { ...payload.solution, derivedKey }
      expect(await verify({ ...payload, solution })).toEqual(rejected('wrong'))
    }
  })

  it.each([
    { cost: 1 },
    { expiresAt: 4_000_000_000 },
    { keyPrefix: '00' },
    { keySignature: '00'.repeat(32) },
  ])('rejects a challenge altered to %j', async (change) => {
    const parameters = { ...payload.challenge.parameters, ...change }
    const altered = { ...payload, challenge: { ...payload.challenge, parameters } }
    expect(await verify(altered)).toEqual(rejected('forged'))
  })

  it('rejects a challenge signed with another secret', async () => {
    const easy = await issueChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 1,
      counter: 1,
      deriveKey: derivePbkdf2,
      expiresAt: new Date(Date.now() + 60_000),
      hmacSignatureSecret: secret,
      hmacKeySignatureSecret: secret,
    })
    expect(await verify(await solve(easy))).toEqual(rejected('forged'))
  })

  it('rejects an answer after ten minutes', async () => {
    const expiresAt = (payload.challenge.parameters.expiresAt ?? 0) * 1000
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(expiresAt - 1000)
    expect(await verify(payload)).toEqual({ kind: 'solved' })
    vi.setSystemTime(expiresAt + 1000)
    expect(await verify(payload)).toEqual(rejected('expired'))
  })

  it.each([
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['deep brackets', '['.repeat(8000)],
    ['no JSON', '{"challenge":'],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[[],{}]'],
    ['an empty object', '{}'],
    ['nothing in the challenge', { challenge: {}, solution: {} }],
    ['null parameters', { challenge: { parameters: null, signature: '00' }, solution: null }],
  ])('rejects garbage: %s', async (_name, answer) => {
    expect(await verify(answer)).toEqual(rejected('malformed'))
  })

  it.each([
    ['signature', { challenge: { parameters: {}, signature: ['00'] } }],
    ['counter', { solution: { counter: '1', derivedKey: '00' } }],
    ['fraction', { solution: { counter: 1.5, derivedKey: '00' } }],
    ['derived key', { solution: { counter: 1, derivedKey: { length: 64 } } }],
  ])('rejects a wrong type: %s', async (_name, change) => {
    expect(await verify({ ...payload, ...change })).toEqual(rejected('malformed'))
  })

  it('rejects parameters it did not make', async () => {
    const parameters = JSON.stringify(payload.challenge.parameters)
    for (const extra of ['"__proto__":{"cost":1}', '"data":{"a":1}']) {
      const answer = JSON.stringify(payload).replace(parameters, `{${extra},${parameters.slice(1)}`)
      expect(answer).toContain(extra)
      expect(await verify(answer)).toEqual(rejected('malformed'))
    }
  })
})
