import { createSession } from '@/lib/accounts/sessions'
import { setUpApp } from './authenticator'
import { cookieFor, type ReaderSession, readerSession } from './reader-session'

/** A member of staff who came in by two factors, made without a form. */
export async function staffSession(
  role: 'writer' | 'editor' | 'admin' = 'editor',
): Promise<ReaderSession> {
  const { userId } = await readerSession(role)
  await setUpApp(userId)
  const { token } = await createSession(userId, { secondFactorAt: new Date() })
  return { token, userId, cookie: cookieFor(token) }
}
