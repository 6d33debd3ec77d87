import type { AuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { env } from '@/lib/platform/env'
import { requestContext } from '@/lib/platform/request-context'
import { endSession } from './end-session'
import { sessionCookie } from './session-cookie'
import { sessionLifetimes } from './session-lifetimes'
import { findSession } from './sessions'
import type { SignedIn, StaffRole } from './types'
import { toVisitor } from './visitor'

declare module 'next-auth' {
  interface Session {
    visitor: SignedIn
    authenticatedAt: Date
    secondFactorAt: Date | null
  }
  interface User {
    role?: 'reader' | StaffRole
    emailVerifiedAt?: Date | null
    /** Of the session: next-auth hands on to its callback no more of that than when it ends. */
    authenticatedAt?: Date
    secondFactorAt?: Date | null
  }
}

/**
 * next-auth on database sessions. It has no credentials provider: that one would put a JWT into
 * the cookie. Our actions verify a password and insert the session row themselves.
 */
export const authOptions = (): AuthOptions => ({
  adapter,
  providers: [],
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'database', maxAge: longestSeconds, updateAge: longestSeconds },
  useSecureCookies: env().SITE_URL.startsWith('https:'),
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
  callbacks: {
    session: ({ session, user }) => ({
      ...session,
      visitor: toVisitor(user.id, {
        role: user.role ?? 'reader',
        emailVerifiedAt: user.emailVerifiedAt ?? null,
      }),
      authenticatedAt: user.authenticatedAt ?? new Date(0),
      secondFactorAt: user.secondFactorAt ?? null,
    }),
  },
})

/** Our own sessions say when they end; next-auth never moves that. */
const longestSeconds = sessionLifetimes.reader.absoluteSeconds

const adapter: Adapter = {
  async getSessionAndUser(sessionToken) {
    const found = await findSession(sessionToken).catch((error: unknown) => {
      requestContext().sessionFailure = error
      throw error
    })
    if (!found) return null
    return {
      session: { sessionToken, userId: found.userId, expires: found.expiresAt },
      user: {
        id: found.userId,
        email: found.user.email,
        emailVerified: found.user.emailVerifiedAt,
        emailVerifiedAt: found.user.emailVerifiedAt,
        role: found.user.role,
        authenticatedAt: found.authenticatedAt,
        secondFactorAt: found.secondFactorAt,
      },
    }
  },
  getUserByAccount: () => null,
  deleteSession: endSession,
  updateSession: () => null,
}
