import type { IncomingMessage, ServerResponse } from 'node:http'
import { findVisitor, knownVisitor } from '@/lib/accounts/known-visitors'
import type { Visitor } from '@/lib/accounts/types'
import { createBoundedQueue } from '@/lib/platform/bounded-queue'
import type { RunningEnv } from '@/lib/platform/env'
import { contentSecurityPolicy } from '@/lib/platform/http/security-headers'
import { whatToForget } from './clear-site-data'
import { finishReaderPage } from './finish'
import { inlineStyle } from './inline-styles'
import type { PageCache } from './page-cache'
import { type Declared, fileHeaders, pageHeaders } from './page-headers'
import { createPolisher } from './polisher'
import { capture, pageRequest, type Render, type Rendered } from './render-page'
import { nameScripts } from './script-nonce'
import { sayWhenToRetry, sendErrorPage, sendOnce, sendOther } from './send'
import { type Conditions, sendStored } from './send-stored'
import { makeStoredPage, polish, type StoredPage } from './stored-page'

export interface Asked extends Conditions {
  address: string
  /** The session token the browser came with. */
  token: string | null
  clientAddress: string
  notice: string | null
}

export type Answers = ReturnType<typeof createAnswers>

const anonymous: Visitor = { kind: 'anonymous' }

const polishLater = createPolisher(1_000)

/** More at once would only wait for each other's connections to the database. */
const withRenderRoom = createBoundedQueue(4, 1_000, 10_000)

/** Answers requests for pages: from store, or rendered by Next.js and finished. */
export function createAnswers(env: RunningEnv, cache: PageCache, render: Render) {
  return { answerPage, answerRequest, refresh }

  /** A GET of a page that may be kept. */
  async function answerPage(response: ServerResponse, asked: Asked) {
    for (let tries = 3; tries > 0; tries -= 1) {
      const visitor = await visitorOf(asked.token)
      const { page, isOutdated, rendered } = await findPage(asked, visitor)
      if (page) return sendStored(asked, response, page, rendered ? 'fwd=miss; stored' : 'hit')
      if (rendered) return sendRendered(response, rendered, asked)
      if (!isOutdated) break
    }
    await sendRendered(response, await renderPage(asked), asked)
  }

  /** Anything else: a form, an endpoint, a page that somebody's notice stands in. */
  async function answerRequest(request: IncomingMessage, response: ServerResponse, asked: Asked) {
    const nonce = asked.address.startsWith('/newsroom/') ? nameScripts(request) : undefined
    await sendRendered(response, await capture(render, request, asked), asked, nonce)
  }

  /** Makes a kept page anew, behind the back of the one who got it. */
  function refresh({ address, token }: Pick<Asked, 'address' | 'token'>): void {
    const visitor = token ? knownVisitor(token) : anonymous
    if (!visitor) return
    const asked = { address, token, clientAddress: '', notice: null }
    findPage(asked, visitor).catch(() => undefined)
  }

  /** The page, if it is kept, and what was rendered for it. */
  async function findPage(asked: Omit<Asked, keyof Conditions>, visitor: Visitor) {
    const { address } = asked
    const own: { rendered?: Rendered } = {}
    const { page, isOutdated } = await cache.find(address, visitor, async () => {
      own.rendered = await renderPage(asked)
      return storable(own.rendered)
    })
    if (page && own.rendered && isPage(own.rendered.response)) polishSoon(address, page)
    return { page, isOutdated, rendered: own.rendered }
  }

  /** A function of its own: what waits for its turn keeps alive the page, and nothing of its making. */
  function polishSoon(address: string, page: StoredPage): void {
    polishLater(async () => {
      if (cache.store.has(address, page)) await polish(page)
    })
  }

  function renderPage(asked: Omit<Asked, keyof Conditions>): Promise<Rendered> {
    const request = pageRequest(env, asked.address, asked.token)
    return withRenderRoom(() => capture(render, request, asked))
  }

  /** The answer as it is kept; null when it did not declare itself, or is not a plain success. */
  async function storable({ response, body, context }: Rendered): Promise<StoredPage | null> {
    const isPlain = response.statusCode === 200 && !context.status
    if (!isPlain || !context.cacheable || response.getHeader('set-cookie')) return null
    if (!isPage(response)) return storableFile(response, body, context.cacheable)
    const { html, styleHashes } = finishReaderPage(body.toString(), inlineStyle)
    const headers = pageHeaders(env, { ...context.cacheable, styleHashes })
    return makeStoredPage({ ...context.cacheable, content: Buffer.from(html), headers })
  }

  /** A feed or a list for machines: kept as it is, and not polished, since they are large. */
  function storableFile(response: ServerResponse, content: Buffer, declared: Declared) {
    const type = response.getHeader('content-type')?.toString() ?? ''
    return makeStoredPage({ ...declared, content, headers: fileHeaders(env, declared, type) })
  }

  async function sendRendered(
    response: ServerResponse,
    rendered: Rendered,
    asked: Asked,
    nonce?: string,
  ) {
    const { response: made, body, context } = rendered
    if (response.headersSent) return
    if (made.getHeader('x-nextjs-action-not-found')) return sendErrorPage(response, env, 409)
    if (isFault(made)) throw new RenderError(made.statusCode)
    copyHeaders(made, response)
    sayWhenToRetry(response)
    const forgotten = whatToForget(made, env, asked.token !== null)
    if (forgotten) response.setHeader('Clear-Site-Data', forgotten)
    if (!isPage(made)) return sendOther(response, body, asked.acceptEncoding)
    await sendPage(response, { response: made, body, context }, asked, nonce)
  }

  async function sendPage(
    response: ServerResponse,
    { response: made, body, context }: Rendered,
    asked: Asked,
    nonce: string | undefined,
  ) {
    if (made.statusCode === 200 && context.status) response.statusCode = context.status
    if (context.retryAfterSeconds) response.setHeader('Retry-After', context.retryAfterSeconds)
    response.setHeader('Cache-Status', 'standfirst; fwd=bypass')
    response.appendHeader('Vary', 'Cookie')
    if (context.hydrated && nonce) {
      response.setHeader('Content-Security-Policy', contentSecurityPolicy(env, [], nonce))
      return sendOnce(response, body, asked.acceptEncoding)
    }
    const { html, styleHashes } = finishReaderPage(body.toString(), inlineStyle)
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(env, styleHashes))
    await sendOnce(response, Buffer.from(html), asked.acceptEncoding)
  }
}

const visitorOf = async (token: string | null): Promise<Visitor> =>
  token ? (knownVisitor(token) ?? (await findVisitor(token))) : anonymous

/** Next.js answered with an error; it has logged the cause. */
export class RenderError extends Error {
  override name = 'RenderError'

  constructor(readonly status: number) {
    super(`Rendering ended with ${status}.`)
  }
}

/** An endpoint that says itself that something it needs is down has answered. */
const isFault = (response: ServerResponse): boolean =>
  response.statusCode >= 500 && (response.statusCode !== 503 || isPage(response))

const isPage = (response: ServerResponse): boolean =>
  response.getHeader('content-type')?.toString().startsWith('text/html') ?? false

/** What Next.js says to its own client router, which reader pages do not have. */
const frameworkHeaders = new Set(['vary', 'link', 'etag', 'content-length', 'x-powered-by'])

function copyHeaders(from: ServerResponse, to: ServerResponse): void {
  to.statusCode = from.statusCode
  for (const [name, value] of Object.entries(from.getHeaders())) {
    if (value === undefined || frameworkHeaders.has(name) || name.startsWith('x-nextjs-')) continue
    if (name === 'set-cookie') to.appendHeader(name, [value].flat().map(String))
    else to.setHeader(name, value)
  }
}
