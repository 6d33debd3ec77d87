import { cookies, headers } from 'next/headers'
import { env } from '@/lib/platform/env'
import { describeDevice } from './device'
import { endSession } from './end-session'
import { sessionCookieName } from './session-cookie-name'
import { createSession, hashToken, type SessionFacts } from './sessions'

export const sessionCookie = () => {
  const secure = env().SITE_URL.startsWith('https:')
  return {
    name: sessionCookieName(env()),
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** Ends the session the browser came with, if any, and starts a new one. */
export async function startSession(
  userId: string,
  proof?: Pick<SessionFacts, 'secondFactorAt'>,
): Promise<void> {
  await endCurrentSession()
  const device = await deviceInWords()
  const { token, expiresAt } = await createSession(userId, { device, ...proof })
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

/** By which the database knows the session of this request; null when the browser sent none. */
export async function currentTokenHash(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value
  return token ? hashToken(token) : null
}

/** The device that asks, in words. */
const deviceInWords = async (): Promise<string> =>
  describeDevice((await headers()).get('user-agent'))
