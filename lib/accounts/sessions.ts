import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/lib/platform/db'
import { endsOf, lifetimeOf } from './session-lifetimes'
import { noteUse, usePrecisionMs } from './session-use'

export interface SessionFacts {
  /** One of the phrases of `describeDevice`. */
  device?: string
  /** When its holder proved who they are by a second factor too. */
  secondFactorAt?: Date | null
}

/**
 * Makes a session and returns its token (256 bits, base64url), which only the cookie holds:
 * the database keeps a hash of it.
 */
export async function createSession(
  userId: string,
  { device, secondFactorAt = null }: SessionFacts = {},
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url')
  const { role } = await db().user.update({
    where: { id: userId },
    data: { lastSeenOn: new Date() },
    select: { role: true },
  })
  const authenticatedAt = new Date()
  const expiresAt = new Date(authenticatedAt.getTime() + lifetimeOf(role).absoluteSeconds * 1000)
  const facts = { authenticatedAt, secondFactorAt, ...(device && { device }) }
  await db().session.create({ data: { tokenHash: hashToken(token), userId, expiresAt, ...facts } })
  return { token, expiresAt }
}

/**
 * The session of a token and its user; null when it is unknown, over, or the user disabled. Notes
 * that it is used.
 */
export async function findSession(token: string) {
  const tokenHash = hashToken(token)
  const session = await db().session.findFirst({
    where: { tokenHash, user: { disabledAt: null } },
    select: {
      userId: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      authenticatedAt: true,
      secondFactorAt: true,
      user: { select: { email: true, emailVerifiedAt: true, role: true } },
    },
  })
  if (!session) return null
  const { latest, idle } = endsOf(session, session.user.role)
  const now = Date.now()
  if (now >= Math.min(latest, idle)) return null
  if (now - session.lastSeenAt.getTime() > usePrecisionMs) noteUse(tokenHash)
  return session
}

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
