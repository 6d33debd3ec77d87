import type { ServerResponse } from 'node:http'
import type { Env } from '@/lib/platform/env'
import { contentSecurityPolicy } from '@/lib/platform/http/security-headers'
import { log } from '@/lib/platform/log'
import { bestEncoding, compressed } from './compress'
import { errorPage } from './error-page'

/** A status of 503 says when to come back; an endpoint may know better than this. */
export function sayWhenToRetry(response: ServerResponse): void {
  if (response.statusCode !== 503 || response.hasHeader('Retry-After')) return
  response.setHeader('Retry-After', 2)
}

/** Sends what is for this request only. */
export async function sendOnce(
  response: ServerResponse,
  body: Buffer,
  acceptEncoding: string,
): Promise<void> {
  const encoding = bestEncoding(acceptEncoding)
  const sent = await compressed(body, encoding, 'quick')
  // Meanwhile an error page may have been sent in its place.
  if (response.headersSent) return
  response.appendHeader('Vary', 'Accept-Encoding')
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  send(response, sent)
}

/** Sends what is not a page: compressed where that helps. */
export function sendOther(
  response: ServerResponse,
  body: Buffer,
  acceptEncoding: string,
): Promise<void> | void {
  const type = response.getHeader('content-type')?.toString() ?? ''
  if (body.length > 500 && /javascript|json|xml|text\//.test(type)) {
    return sendOnce(response, body, acceptEncoding)
  }
  send(response, body)
}

function send(response: ServerResponse, body: Buffer): void {
  if (body.length > 0) response.setHeader('Content-Length', body.length)
  response.end(body)
}

export function sendErrorPage(response: ServerResponse, env: Env, status: number): void {
  if (response.headersSent) return
  if (status >= 500) log.error({ status }, 'answered with an error page')
  const { html, styleHash } = errorPage(status)
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(env, [styleHash]))
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
  sayWhenToRetry(response)
  send(response, Buffer.from(html))
}
