import { cookies } from 'next/headers'
import { ownCookie } from '@/lib/accounts/session-own-cookie'
import { cookieNames } from '@/lib/platform/http/cookies'
import { createPendingSignIn, type PendingSignIn, pendingSeconds } from './pending-sign-in'

/** The cookie between the first step and the second. It is no session: nothing else reads it. */
const cookie = () => ownCookie(cookieNames.secondStep, pendingSeconds)

/** The first step was taken. Returns the path of the page that asks for the second. */
export async function askForSecondStep(pending: PendingSignIn): Promise<string> {
  const token = await createPendingSignIn(pending)
  const { name, options } = cookie()
  const jar = await cookies()
  jar.set(name, token, options)
  return '/sign-in/second-step'
}

export async function pendingToken(): Promise<string> {
  const jar = await cookies()
  return jar.get(cookie().name)?.value ?? ''
}

export async function dropPendingToken(): Promise<void> {
  const { name, options } = cookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}
