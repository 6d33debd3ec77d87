import type { Env } from '@/lib/platform/env'
import { contentSecurityPolicy, securityHeaders } from '@/lib/platform/http/security-headers'

interface PageKind {
  variant: string
  keys: string[]
  styleHashes: string[]
}

/** How long a CDN may keep the page that anybody gets, in seconds. */
const cdnSeconds = 60

/**
 * The headers of a kept page. A browser asks again each time (`no-cache`) and is told by the ETag,
 * in which the variant takes part; no shared cache may keep a page, whatever it makes of `Vary`,
 * but a CDN that the publisher set up may keep the one that anybody gets.
 */
export function pageHeaders(env: Env, { variant, keys, styleHashes }: PageKind): string[] {
  const isPublic = env.CDN === 'on' && variant.startsWith('anonymous')
  const headers: Record<string, string> = {
    ...securityHeaders(env),
    'Content-Security-Policy': contentSecurityPolicy(env, styleHashes),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': isPublic ? `public, max-age=0, s-maxage=${cdnSeconds}` : 'private, no-cache',
    Vary: isPublic ? 'Accept-Encoding' : 'Cookie, Accept-Encoding',
    'Speculation-Rules': '"/speculation-rules.json"',
    ...(isPublic && { 'Surrogate-Key': keys.join(' ') }),
  }
  return Object.entries(headers).flat()
}
