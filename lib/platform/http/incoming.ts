import type { IncomingMessage } from 'node:http'

/**
 * What a reader page may learn from the network. A list of what is allowed rather than of what is
 * forbidden: no internal header or parameter of the framework, known today or added tomorrow, gets
 * through, and reader pages are answered as HTML whatever a client router would ask for.
 */
const allowedHeaders = new Set([
  'accept',
  'accept-language',
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'if-modified-since',
  'if-none-match',
  'origin',
  'referer',
  'transfer-encoding',
  'user-agent',
])

export function keepAllowedHeaders(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (!allowedHeaders.has(name)) delete request.headers[name]
  }
}

/** The address a request asks for; null when it is not one, or is one that Postgres cannot be asked for. */
export function parseRequestUrl(request: IncomingMessage): URL | null {
  const target = request.url ?? ''
  if (!target.startsWith('/') || target.length > 8000) return null
  try {
    const url = new URL(`http://site.invalid${target}`)
    return decodeURIComponent(url.pathname).includes('\0') ? null : url
  } catch {
    return null
  }
}

/**
 * Whether a request that changes something was sent by a page of this site (ASVS 5.0 3.5.1): its
 * Origin, which browsers always send with a POST, is the site's or the host it was sent to.
 */
export function isSameOrigin(request: IncomingMessage, siteUrl: string): boolean {
  const { origin, host } = request.headers
  if (request.headers['sec-fetch-site'] === 'cross-site' || !origin) return false
  return origin === siteUrl || origin === `http://${host}` || origin === `https://${host}`
}
