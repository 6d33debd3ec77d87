import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { createSession, endSession } from './sessions'

/** `__Host-` ties the cookie to this host over https; plain http (a trial) cannot have it. */
export const sessionCookie = () => {
  const secure = env().SITE_URL.startsWith('https:')
  return {
    name: secure ? '__Host-next-auth.session-token' : 'next-auth.session-token',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** Ends the session the browser came with, if any, and starts a new one. */
export async function startSession(userId: string): Promise<void> {
  await endCurrentSession()
  const { token, expiresAt } = await createSession(userId)
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, token, { ...options, expires: expiresAt })
}

export async function endCurrentSession(): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  const token = jar.get(name)?.value
  if (!token) return
  await endSession(token)
  jar.set(name, '', { ...options, maxAge: 0 })
}
