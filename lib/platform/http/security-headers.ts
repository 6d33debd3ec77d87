import type { ServerResponse } from 'node:http'
import { cspSources } from '@/lib/platform/captcha/captcha'
import type { Env } from '@/lib/platform/env'
import { googleSettings } from '@/lib/platform/google-settings'
import { embedHosts } from './embed-hosts'

/** On every response, errors included. */
export function securityHeaders(env: Env): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(env, []),
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

/**
 * No inline script, and no nonce but on the pages of the newsroom that run the framework's scripts. A
 * style sheet that stands in the page is allowed by its hash; a page without one may link to its own.
 */
export function contentSecurityPolicy(
  env: Env,
  styleHashes: string[],
  scriptNonce?: string,
): string {
  const captcha = cspSources(env.CAPTCHA_PROVIDER)
  const google = googleSettings(env)
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...captcha['script-src'], ...nonceSources(env, scriptNonce)],
    'style-src': styleHashes.length > 0 ? styleHashes : ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...captcha['connect-src']],
    'frame-src': [...embedHosts, ...captcha['frame-src']],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    // Browsers judge where a form's answer leads by this too.
    'form-action': ["'self'", ...(google ? [google.issuer] : [])],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

/** In development React evaluates what it says about errors on the server. */
const nonceSources = (env: Env, nonce: string | undefined): string[] =>
  nonce ? [`'nonce-${nonce}'`, ...(env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : [])] : []

export function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
