import { randomBytes } from 'node:crypto'
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

export const cookieFor = (token: string) => `next-auth.session-token=${token}`

/** The headers of somebody without the session, and of its reader. */
export const withoutAndWith = (cookie: string): Record<string, string>[] => [{}, { cookie }]
