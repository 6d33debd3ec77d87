import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Names the scripts of one answer, for a page that says `hydrated`. Next.js takes it from a header of
 * the request, which nobody outside can set: `keepAllowedHeaders` removed theirs.
 */
export function nameScripts(request: IncomingMessage): string {
  const nonce = randomBytes(18).toString('base64')
  request.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
  return nonce
}
