import { z } from 'zod'

const anywhere = 'http://site.invalid'

/**
 * The path and query of an address of this site, or null. Refuses whatever a browser could read
 * as another origin (`//host`, `/\host`, `https:host`, control characters, dot segments that leave
 * two slashes in front) and never keeps a fragment. ASVS 5.0 3.7.2.
 */
export function parseSitePath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return null
  if (!URL.canParse(value, anywhere)) return null
  const url = new URL(value, anywhere)
  if (url.origin !== anywhere || url.pathname.startsWith('//')) return null
  return url.pathname + url.search
}

/** A form's `to`: where to go afterwards; the front page when it is missing or not ours. */
export const returnPath = z.unknown().transform((value) => parseSitePath(value) ?? '/')
