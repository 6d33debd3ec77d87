import type { ServerResponse } from 'node:http'
import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import type { Env } from '@/lib/platform/env'

/**
 * What the browser has to forget after an answer that begins or ends a session, as `Clear-Site-Data`
 * names it: what was fetched ahead for whom it was before, and the pages that a session opened which
 * the browser came with. Null after any other answer.
 */
export function whatToForget(
  response: ServerResponse,
  env: Env,
  cameWithSession: boolean,
): string | null {
  const set = [response.getHeader('set-cookie') ?? []].flat().map(String)
  if (!set.some((cookie) => cookie.startsWith(`${sessionCookieName(env)}=`))) return null
  const fetchedAhead = '"prefetchCache", "prerenderCache"'
  return cameWithSession ? `"cache", ${fetchedAhead}` : fetchedAhead
}
