import { redirect } from 'next/navigation'
import type { Session } from 'next-auth'
import { needsSecondStep } from '@/lib/second-factor/queries'
import { isRecent } from './policy'
import { currentSession } from './session'
import { startSession } from './session-cookie'
import type { SignedIn } from './types'

/** Whoever is not signed in is sent to do that, and back to `to`. */
export async function requireSession(to: string): Promise<Session> {
  return (await currentSession()) ?? redirect(`/sign-in?to=${encodeURIComponent(to)}`)
}

/**
 * For what a borrowed browser must not do: whoever proved more than ten minutes ago who they are, or
 * did so without the second factor that the account has, is sent to do it again, and back to `to`, a
 * path of this site.
 */
export async function requireRecentSignIn(to: string): Promise<SignedIn> {
  const { visitor, authenticatedAt, secondFactorAt } = await requireSession(to)
  const isProved =
    isRecent(authenticatedAt, new Date()) &&
    (secondFactorAt !== null || !(await needsSecondStep(visitor.userId)))
  return isProved ? visitor : redirect(`/confirm?to=${encodeURIComponent(to)}`)
}

/** The holder of the session proved anew who they are: it goes on under a new token (ASVS 5.0 7.2.4). */
export async function renewSession({ visitor, secondFactorAt }: Session): Promise<void> {
  await startSession(visitor.userId, { secondFactorAt })
}
