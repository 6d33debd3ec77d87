import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/lib/platform/db'

/** Absolute lifetime of a session, in seconds: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60

/**
 * Makes a session and returns its token (256 bits, base64url), which only the cookie holds:
 * the database keeps a hash of it.
 */
export async function createSession(userId: string): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + sessionSeconds * 1000)
  await db().session.create({ data: { tokenHash: hashToken(token), userId, expiresAt } })
  return { token, expiresAt }
}

/** The session of a token and its user; null when it is unknown, expired, or the user disabled. */
export async function findSession(token: string) {
  return db().session.findFirst({
    where: {
      tokenHash: hashToken(token),
      expiresAt: { gt: new Date() },
      user: { disabledAt: null },
    },
    select: {
      userId: true,
      expiresAt: true,
      user: { select: { email: true, emailVerifiedAt: true, role: true } },
    },
  })
}

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
