import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import type { RunningEnv } from '@/lib/platform/env'
import { TooManyRequestsError } from '@/lib/platform/errors'
import { clientAddress, proxyList } from '@/lib/platform/http/client-address'
import { cookieNames, readCookie } from '@/lib/platform/http/cookies'
import { openExpressLane } from '@/lib/platform/http/express-lane'
import { isSameOrigin, keepAllowedHeaders, parseRequestUrl } from '@/lib/platform/http/incoming'
import { personalPlaces } from '@/lib/platform/http/personal-places'
import { securityHeaders, setHeaders } from '@/lib/platform/http/security-headers'
import { log } from '@/lib/platform/log'
import { runWithRequestContext } from '@/lib/platform/request-context'
import { type Answers, type Asked, createAnswers, RenderError } from './answer'
import { createDatabaseHealth } from './database-health'
import { createHits, type FindHit, type Question } from './hits'
import { createMessages } from './messages'
import { normalAddress } from './normal-address'
import type { PageCache } from './page-cache'
import type { Render } from './render-page'
import { sendErrorPage } from './send'
import { type Conditions, sendReply, sendStored } from './send-stored'
import { isBuildFile, isPublicFile } from './static-files'
import { holdsToken } from './token-address'

/**
 * Answers all that comes to the server, in front of Next.js: what it has in store, refuses and passes
 * on. Before it listens.
 */
export function serveSite(server: Server, env: RunningEnv, cache: PageCache, render: Render): void {
  const answers = createAnswers(env, cache, render)
  const findHit = createHits(env, cache, answers)
  server.on('request', createRequestHandler({ env, cache, render, answers, findHit }))
  if (env.PAGE_CACHE === 'off') return
  const messageOf = createMessages(() => server.keepAliveTimeout)
  openExpressLane(server, (request) => {
    const reply = findHit(request)
    return reply && messageOf(reply, request.method)
  })
}

interface Parts {
  env: RunningEnv
  cache: PageCache
  render: Render
  answers: Answers
  findHit: FindHit
}

function createRequestHandler({ env, cache, render, answers, findHit }: Parts) {
  const headers = securityHeaders(env)
  const proxies = proxyList(env.TRUSTED_PROXY)
  const cookieName = sessionCookieName(env)
  const isDatabaseUp = createDatabaseHealth()

  return (request: IncomingMessage, response: ServerResponse): void => {
    const reply = isReading(request) ? findHit(questionOf(request)) : null
    if (reply) sendReply(response, reply)
    else void serve(request, response)
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setHeaders(response, headers)
    const url = parseRequestUrl(request)
    if (url && holdsToken(url)) response.setHeader('Referrer-Policy', tokenReferrerPolicy)
    try {
      const refusal = url ? refuse(url, request, env) : 400
      if (url && !refusal) await pass(url, request, response)
      else sendErrorPage(response, env, refusal ?? 400)
    } catch (error) {
      await fail(error, request, response)
    }
  }

  async function pass(url: URL, request: IncomingMessage, response: ServerResponse) {
    if (url.pathname.startsWith('/_next/')) return render(request, response)
    const asked = ask(url, request)
    if (await lacksDatabase(url)) return serveInAnEmergency(request, response, asked)
    if (asked.notice && !request.headers['sec-purpose']) {
      response.appendHeader('Set-Cookie', `${cookieNames.notice}=; Path=/; Max-Age=0`)
    }
    keepAllowedHeaders(request)
    request.url = asked.address
    if (isReading(request)) request.method = 'GET'
    if (isPicture(url)) {
      // A picture says itself whether pages of others may show it.
      response.removeHeader('Cross-Origin-Resource-Policy')
      return runWithRequestContext(asked, () => render(request, response))
    }
    const answered = mayBeKept(url, request, asked)
      ? answers.answerPage(response, asked)
      : answers.answerRequest(request, response, asked)
    if (isStatic(url)) return answered
    await unlessDatabaseIsLost(answered, () => serveInAnEmergency(request, response, asked))
  }

  async function lacksDatabase(url: URL): Promise<boolean> {
    return !cache.hearing && !isStatic(url) && !(await isDatabaseUp())
  }

  /** Whoever waits while the database stops answering does not wait for its time-outs. */
  function unlessDatabaseIsLost(answered: Promise<void>, instead: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = async () => {
        if (await isDatabaseUp()) return
        instead()
        resolve()
      }
      const forget = cache.whenLost(() => void look().catch(reject))
      answered.then(resolve, reject).finally(forget)
    })
  }

  function ask(url: URL, request: IncomingMessage): Asked {
    return {
      address: normalAddress(url),
      token: readCookie(request.headers.cookie, cookieName),
      clientAddress: clientAddress(request, proxies),
      notice: readCookie(request.headers.cookie, cookieNames.notice),
      ...conditionsOf(request),
    }
  }

  /** The database is down. Who came with a session cannot be told from somebody who lost it. */
  function serveInAnEmergency(request: IncomingMessage, response: ServerResponse, asked: Asked) {
    const page = isReading(request) && !asked.token ? cache.inAnEmergency(asked.address) : null
    if (page) return sendStored(asked, response, page, 'hit; detail=database-down')
    return sendErrorPage(response, env, 503)
  }

  function mayBeKept(url: URL, request: IncomingMessage, { notice }: Asked): boolean {
    if (isNeverKept(url) || isStatic(url)) return false
    return isReading(request) && env.PAGE_CACHE === 'on' && !notice
  }

  async function fail(error: unknown, request: IncomingMessage, response: ServerResponse) {
    if (error instanceof TooManyRequestsError) return sendErrorPage(response, env, 503)
    if (!(error instanceof RenderError)) {
      log.error({ err: error, path: request.url?.split('?')[0] }, 'a request failed')
    }
    if (response.headersSent) return void response.destroy()
    const up = cache.hearing ? await isDatabaseUp() : false
    sendErrorPage(response, env, up ? 500 : 503)
  }
}

/**
 * An address with a token in it is told to no other site. `no-referrer` would also keep the origin
 * from this one: the page's form would come with `Origin: null`, and be refused.
 */
const tokenReferrerPolicy = 'same-origin'

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const conditionsOf = ({ headers }: IncomingMessage): Conditions => ({
  acceptEncoding: headers['accept-encoding']?.toString() ?? '',
  ifNoneMatch: headers['if-none-match'],
})

const questionOf = (request: IncomingMessage): Question => ({
  ...conditionsOf(request),
  address: request.url ?? '',
  cookie: request.headers.cookie,
})

/** The status of the refusal, or null. */
function refuse(url: URL, request: IncomingMessage, env: RunningEnv): number | null {
  if (url.pathname.startsWith('/_') && !isFrameworkFile(url, env)) return 404
  if (isReading(request)) return null
  const mayChange = request.method === 'POST' || isEndpointOfNewsroom(url, request)
  if (!mayChange) return 405
  return isSameOrigin(request, env.SITE_URL) ? null : 403
}

const isEndpointOfNewsroom = (url: URL, { method = '' }: IncomingMessage): boolean =>
  url.pathname.startsWith('/api/newsroom/') && ['PUT', 'PATCH', 'DELETE'].includes(method)

/** The files of the build have names made from their content; nothing else of the framework is an address. */
const isFrameworkFile = ({ pathname }: URL, env: RunningEnv): boolean =>
  env.NODE_ENV === 'development' || isBuildFile(pathname)

/** Sent as it is read: large, and no page. */
const isPicture = ({ pathname }: URL): boolean => /^\/media\/[^/]+\/[^/]+$/.test(pathname)

/** What needs no database, and does not wait behind pages that do. */
const isStatic = (url: URL): boolean =>
  isPicture(url) || isPublicFile(url.pathname) || staticRoutes.has(url.pathname)

const staticRoutes = new Set([
  '/healthz',
  '/manifest.webmanifest',
  '/robots.txt',
  '/speculation-rules.json',
])

/**
 * What is somebody's own, or no page, or of more addresses than could be kept. Only spares a
 * question: none of these declares itself.
 */
const isNeverKept = ({ pathname }: URL): boolean => neverKept.has(pathname.split('/', 2)[1] ?? '')

const neverKept = new Set([...personalPlaces, 'healthz', 'readyz'])
