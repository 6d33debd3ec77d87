import { type IncomingMessage, Agent as PlainAgent, request as plain } from 'node:http'
import { Agent as SecureAgent, request as secure } from 'node:https'
import { setTimeout as delay } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Pace } from './pace'
import type { Answer, Probe } from './types'

interface Manners {
  /** Requests a second. */
  rate: number
  atOnce: number
  /** Of these, searches a minute: they have a limit of their own. */
  searches: number
}

const timeoutMs = 15_000
const mostBytes = 20_000_000
const mostRedirects = 2
const mostTries = 3

export type Asked = Pick<Probe, 'path' | 'method' | 'headers' | 'data'>

/**
 * Sends requests as they are written – no library tidies a path or a header – over connections that
 * stay open, no faster than the pace allows. Never throws: an answer that did not come says why.
 */
export class Client {
  requests = 0
  readonly #site: URL
  readonly #agent: PlainAgent
  readonly #pace: Pace
  readonly #searching: Pace

  constructor(site: string, { rate, atOnce, searches }: Manners) {
    this.#site = new URL(site)
    const options = { keepAlive: true, maxSockets: atOnce }
    this.#agent = this.#isSecure ? new SecureAgent(options) : new PlainAgent(options)
    this.#pace = new Pace(rate)
    this.#searching = new Pace(searches / 60)
  }

  get #isSecure(): boolean {
    return this.#site.protocol === 'https:'
  }

  /** Follows two redirects within the site. Asked too often, it waits as it is told and asks again. */
  async ask(asked: Asked, cookie = ''): Promise<Answer> {
    const pace = asked.path.startsWith('/search?') ? this.#searching : this.#pace
    let answer = await this.#follow(asked, cookie, pace)
    for (let tries = 1; answer.status === 429 && tries < mostTries; tries += 1) {
      if (!pace.pause(waitBefore(answer))) break
      answer = after(answer, await this.#follow(asked, cookie, pace))
    }
    return answer.status === 429 ? { ...answer, failure: 'refused as too often' } : answer
  }

  close(): void {
    this.#agent.destroy()
  }

  async #follow(asked: Asked, cookie: string, pace: Pace): Promise<Answer> {
    const began = performance.now()
    const earlier: Buffer[] = []
    let headerText = ''
    let { path } = asked
    let next: Asked = asked
    try {
      for (let hop = 0; ; hop += 1) {
        const waitMs = pace.takeTurn()
        if (waitMs > 0) await delay(waitMs)
        const message = await this.#send(next, cookie)
        headerText += `${message.rawHeaders.join('\n')}\n`
        const body = decompress(await readAll(message), message.headers['content-encoding'])
        const onwards = this.#redirect(message, path)
        if (!onwards || hop === mostRedirects) {
          const ms = performance.now() - began
          return { ...answered(message), body, earlier, headerText, ms }
        }
        earlier.push(body)
        path = onwards
        next = { path, ...(asked.method !== 'POST' && { headers: asked.headers }) }
      }
    } catch (error) {
      const failure = error instanceof Error ? error.message || error.name : String(error)
      const ms = performance.now() - began
      return { status: 0, headers: [], body: Buffer.alloc(0), earlier, headerText, ms, failure }
    }
  }

  async #send(
    { path, method = 'GET', headers = {}, data }: Asked,
    cookie: string,
  ): Promise<IncomingMessage> {
    this.requests += 1
    const cookies = [headers.cookie, cookie].filter(Boolean).join('; ')
    const options = {
      agent: this.#agent,
      host: this.#site.hostname,
      port: this.#site.port,
      path,
      method,
      headers: {
        'accept-encoding': 'gzip, br',
        ...headers,
        ...(cookies && { cookie: cookies }),
        ...(data !== undefined && { 'content-length': Buffer.byteLength(data) }),
      },
      signal: AbortSignal.timeout(timeoutMs),
    }
    return new Promise((resolve, reject) => {
      const request = (this.#isSecure ? secure : plain)(options, resolve)
      request.on('error', reject)
      request.end(data)
    })
  }

  #redirect({ statusCode = 0, headers }: IncomingMessage, from: string): string | null {
    if (statusCode < 300 || statusCode > 399 || !headers.location) return null
    const base = new URL(from.startsWith('//') ? '/' : from, this.#site)
    if (!URL.canParse(headers.location, base)) return null
    const { origin, pathname, search } = new URL(headers.location, base)
    return origin === this.#site.origin ? pathname + search : null
  }
}

const answered = ({ statusCode = 0, rawHeaders }: IncomingMessage) => ({
  status: statusCode,
  headers: pairs(rawHeaders),
  failure: null,
})

function pairs(flat: string[]): [string, string][] {
  const headers: [string, string][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) {
    headers.push([(flat[at] ?? '').toLowerCase(), flat[at + 1] ?? ''])
  }
  return headers
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    size += (chunk as Buffer).length
    if (size > mostBytes) throw new Error(`more than ${mostBytes} bytes`)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function decompress(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body
  switch (encoding) {
    case 'gzip':
      return gunzipSync(body)
    case 'br':
      return brotliDecompressSync(body)
    case 'deflate':
      return inflateSync(body)
    default:
      return body
  }
}

/** The answer to a second try: what the first one said is kept for the oracle. */
export const after = (first: Answer, second: Answer): Answer => ({
  ...second,
  earlier: [...first.earlier, first.body, ...second.earlier],
  headerText: first.headerText + second.headerText,
})

const usualWaitMs = 5_000

/** Retry-After holds seconds or a date (RFC 9110). */
function waitBefore(answer: Answer): number {
  const said = headerOf(answer, 'retry-after')
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now()
  return Number.isNaN(ms) ? usualWaitMs : Math.max(0, ms)
}

export const headerOf = ({ headers }: Answer, name: string): string =>
  headers
    .filter(([each]) => each === name)
    .map(([, value]) => value)
    .join(', ')
