import { hkdfSync } from 'node:crypto'

/** A key for one purpose from the site's secret (HKDF-SHA-256, RFC 5869): 32 bytes in hex. */
export function deriveKey(secret: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', `standfirst ${purpose}`, 32)).toString('hex')
}
