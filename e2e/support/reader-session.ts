import { randomBytes } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { createSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'

export interface ReaderSession {
  token: string
  userId: string
  /** The header of a browser that holds the session. */
  cookie: string
}

/** Somebody who is signed in, made without a form. */
export async function readerSession(
  role: 'reader' | 'writer' | 'editor' | 'admin' = 'reader',
): Promise<ReaderSession> {
  const email = `probe-${randomBytes(6).toString('hex')}@example.com`
  const data = { email, passwordHash: '-', role }
  const { id: userId } = await db().user.create({ data, select: { id: true } })
  const { token } = await createSession(userId)
  return { token, userId, cookie: cookieFor(token) }
}

const cookieName = 'next-auth.session-token'

export const cookieFor = (token: string) => `${cookieName}=${token}`

/** Lets a browser hold a session at the site of this address. */
export const holdSession = (context: BrowserContext, url: string | undefined, token: string) =>
  context.addCookies([{ name: cookieName, value: token, url: url ?? '' }])

/** The headers of somebody without the session, and of its reader. */
export const withoutAndWith = (cookie: string): Record<string, string>[] => [{}, { cookie }]
