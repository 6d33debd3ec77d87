import { env } from '@/lib/platform/env'

/** A cookie of ours that only our server reads; `__Host-` ties it to this host over https. */
export function ownCookie(name: string, seconds: number) {
  const secure = env().SITE_URL.startsWith('https:')
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure, maxAge: seconds },
  }
}
