import type { ServerResponse } from 'node:http'
import { cspSources } from '@/lib/platform/captcha/captcha'
import type { Env } from '@/lib/platform/env'

/** On every response, errors included. No inline script or style anywhere, and no nonce. */
export function securityHeaders(env: Env): Record<string, string> {
  const captcha = cspSources(env.CAPTCHA_PROVIDER)
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...captcha['script-src']],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...captcha['connect-src']],
    'frame-src': captcha['frame-src'].length > 0 ? captcha['frame-src'] : ["'none'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(env.SITE_URL.startsWith('https:') && {
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    }),
  }
}

export function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
