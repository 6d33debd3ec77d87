import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/lib/platform/env'
import { type GoogleSettings, googleSettings } from '@/lib/platform/google-settings'

export const hasGoogle = (): boolean => googleSettings(env()) !== null

/** Google for next-auth; null where it is not set up. What it says is read by `googleProfile`. */
export function googleProvider(): OAuthConfig<{ sub: string }> | null {
  const settings = googleSettings(env())
  return settings && provider(settings)
}

const provider = ({ clientId, clientSecret, issuer }: GoogleSettings) => ({
  id: 'google',
  name: 'Google',
  type: 'oauth' as const,
  wellKnown: `${issuer}/.well-known/openid-configuration`,
  issuer,
  clientId,
  clientSecret,
  authorization: { params: { scope: 'openid email' } },
  idToken: true,
  checks: ['pkce', 'state', 'nonce'] as ('pkce' | 'state' | 'nonce')[],
  profile: ({ sub }: { sub: string }) => ({ id: sub }),
})
