import type { IncomingMessage, ServerResponse } from 'node:http'
import { CapturedResponse } from '@/lib/platform/http/captured-response'
import { log } from '@/lib/platform/log'
import { type RequestContext, runWithRequestContext } from '@/lib/platform/request-context'
import { compress } from './compress'
import { errorPage } from './error-page'
import { finishReaderPage } from './finish'

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface KnownRequest {
  clientAddress: string
  notice: string | null
  acceptEncoding: string
}

/** Has Next.js render a request, finishes what it made, and sends it. */
export async function answerReaderRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { acceptEncoding, ...known }: KnownRequest,
  render: Render,
): Promise<void> {
  await runWithRequestContext(known, async (context) => {
    const rendered = new CapturedResponse(request)
    await render(request, rendered)
    const body = await rendered.captured
    copyHeaders(rendered, response)
    if (rendered.getHeader('x-nextjs-action-not-found')) return sendErrorPage(response, 409)
    if (rendered.statusCode >= 500) return sendErrorPage(response, rendered.statusCode)
    const isPage = rendered.getHeader('content-type')?.toString().startsWith('text/html')
    if (!isPage) return send(response, body)
    response.statusCode = statusOf(rendered, context)
    if (context.retryAfterSeconds) response.setHeader('Retry-After', context.retryAfterSeconds)
    const page = Buffer.from(finishReaderPage(body.toString()))
    send(response, await compress(page, acceptEncoding, response))
  })
}

export function sendErrorPage(response: ServerResponse, status: number): void {
  const { html, styleHash } = errorPage(status)
  if (status >= 500) log.error({ status }, 'answered with an error page')
  response.statusCode = status
  response.removeHeader('Content-Encoding')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  const policy = response.getHeader('Content-Security-Policy')?.toString() ?? ''
  response.setHeader(
    'Content-Security-Policy',
    policy.replace("style-src 'self'", `style-src 'self' ${styleHash}`),
  )
  if (status === 503) response.setHeader('Retry-After', 5)
  send(response, Buffer.from(html))
}

const send = (response: ServerResponse, body: Buffer): void => {
  if (body.length > 0) response.setHeader('Content-Length', body.length)
  response.end(body)
}

const statusOf = (rendered: ServerResponse, context: RequestContext): number =>
  rendered.statusCode === 200 && context.status ? context.status : rendered.statusCode

/** How Next.js names its parts to its own client router, which reader pages do not have. */
const frameworkHeaders = new Set(['vary', 'link', 'etag', 'content-length', 'x-powered-by'])

function copyHeaders(from: ServerResponse, to: ServerResponse): void {
  to.statusCode = from.statusCode
  for (const [name, value] of Object.entries(from.getHeaders())) {
    if (value === undefined || frameworkHeaders.has(name) || name.startsWith('x-nextjs-')) continue
    if (name === 'set-cookie') to.appendHeader(name, [value].flat().map(String))
    else to.setHeader(name, value)
  }
}
