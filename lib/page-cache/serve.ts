import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Env } from '@/lib/platform/env'
import { clientAddress, proxyList } from '@/lib/platform/http/client-address'
import { noticeCookie, readCookie } from '@/lib/platform/http/cookies'
import {
  isSameOrigin,
  keepAllowedHeaders,
  normalAddress,
  parseRequestUrl,
} from '@/lib/platform/http/incoming'
import { securityHeaders, setHeaders } from '@/lib/platform/http/security-headers'
import { log } from '@/lib/platform/log'
import { runWithRequestContext } from '@/lib/platform/request-context'
import { answerReaderRequest, type Render, sendErrorPage } from './answer'

/** The site's request handler in front of Next.js: what it refuses, what it passes on, and how. */
export function createRequestHandler(env: Env, render: Render) {
  const headers = securityHeaders(env)
  const proxies = proxyList(env.TRUSTED_PROXY)

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setHeaders(response, headers)
    try {
      const url = parseRequestUrl(request)
      const refusal = url ? refuse(url, request, env) : 400
      if (url && !refusal) await serve(url, request, response)
      else sendErrorPage(response, refusal ?? 400)
    } catch (error) {
      log.error({ err: error, path: request.url?.split('?')[0] }, 'a request failed')
      if (response.headersSent) response.destroy()
      else sendErrorPage(response, 500)
    }
  }

  async function serve(url: URL, request: IncomingMessage, response: ServerResponse) {
    if (url.pathname.startsWith('/_next/')) return render(request, response)
    const known = {
      clientAddress: clientAddress(request, proxies),
      notice: readCookie(request.headers.cookie, noticeCookie),
      acceptEncoding: request.headers['accept-encoding']?.toString() ?? '',
    }
    if (known.notice) response.appendHeader('Set-Cookie', `${noticeCookie}=; Path=/; Max-Age=0`)
    keepAllowedHeaders(request)
    request.url = normalAddress(url)
    if (request.method === 'HEAD') request.method = 'GET'
    if (url.pathname.startsWith('/media/')) {
      return runWithRequestContext(known, () => render(request, response))
    }
    return answerReaderRequest(request, response, known, render)
  }
}

/** The status of the refusal, or null. */
function refuse(url: URL, request: IncomingMessage, env: Env): number | null {
  const method = request.method ?? ''
  if (url.pathname.startsWith('/_next/') && !isFrameworkFile(url, env)) return 404
  if (method === 'POST') return isSameOrigin(request, env.SITE_URL) ? null : 403
  return method === 'GET' || method === 'HEAD' ? null : 405
}

/** Static files have names made from their content; nothing else of the framework is an address. */
const isFrameworkFile = (url: URL, env: Env): boolean =>
  url.pathname.startsWith('/_next/static/') || env.NODE_ENV === 'development'
