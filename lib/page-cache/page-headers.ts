import type { Env } from '@/lib/platform/env'
import { contentSecurityPolicy, securityHeaders } from '@/lib/platform/http/security-headers'

/** What a page or a file said of itself. */
export interface Declared {
  variant: string
  keys: string[]
}

interface PageKind extends Declared {
  styleHashes: string[]
}

/** How long a CDN may keep the page that anybody gets, in seconds. */
const cdnSeconds = 60

/** The headers of a kept page. */
export function pageHeaders(env: Env, { styleHashes, ...declared }: PageKind): string[] {
  return Object.entries({
    ...securityHeaders(env),
    'Content-Security-Policy': contentSecurityPolicy(env, styleHashes),
    'Content-Type': 'text/html; charset=utf-8',
    ...cacheHeaders(env, declared),
    'Speculation-Rules': '"/speculation-rules.json"',
  }).flat()
}

/** The headers of what is kept and is no page: robots read it, and nobody should find it in a list. */
export function fileHeaders(env: Env, declared: Declared, type: string): string[] {
  return Object.entries({
    ...securityHeaders(env),
    'Content-Type': type,
    ...cacheHeaders(env, declared),
    'X-Robots-Tag': 'noindex',
  }).flat()
}

/**
 * A browser asks again each time (`no-cache`) and is told by the ETag, in which the variant takes
 * part; no shared cache may keep a page, whatever it makes of `Vary`, but a CDN that the publisher
 * set up may keep the one that anybody gets.
 */
function cacheHeaders(env: Env, { variant, keys }: Declared): Record<string, string> {
  const isPublic = env.CDN === 'on' && variant.startsWith('anonymous')
  return {
    'Cache-Control': isPublic ? `public, max-age=0, s-maxage=${cdnSeconds}` : 'private, no-cache',
    Vary: isPublic ? 'Accept-Encoding' : 'Cookie, Accept-Encoding',
    ...(isPublic && { 'Surrogate-Key': keys.join(' ') }),
  }
}
