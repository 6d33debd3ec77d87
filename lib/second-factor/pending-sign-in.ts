import { randomBytes } from 'node:crypto'
import { hashToken } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'

/** How long somebody may take from the first step to the second. */
export const pendingSeconds = 10 * 60

/** Wrong codes after which the first step has to be taken again. */
const mostTries = 5

export interface PendingSignIn {
  userId: string
  to: string
}

/** Notes that the first step was taken; returns the token (256 bits) by which the second goes on. */
export async function createPendingSignIn({ userId, to }: PendingSignIn): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + pendingSeconds * 1000)
  await db().pendingSignIn.deleteMany({ where: { userId, expiresAt: { lt: new Date() } } })
  await db().pendingSignIn.create({ data: { tokenHash: hashToken(token), userId, to, expiresAt } })
  return token
}

/** `isOpen` is false when it took too long, or too many codes were wrong. */
export async function findPendingSignIn(
  token: string,
): Promise<(PendingSignIn & { isOpen: boolean }) | null> {
  const pending = await db().pendingSignIn.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { userId: true, to: true, wrongTries: true, expiresAt: true },
  })
  if (!pending) return null
  const { wrongTries, expiresAt, ...step } = pending
  return { ...step, isOpen: wrongTries < mostTries && expiresAt > new Date() }
}

/** Counts a try before it is judged, so that tries at the same time are all counted. */
export async function countTry(
  token: string,
): Promise<(PendingSignIn & { isLast: boolean }) | null> {
  const [tried] = await db().pendingSignIn.updateManyAndReturn({
    where: {
      tokenHash: hashToken(token),
      expiresAt: { gt: new Date() },
      wrongTries: { lt: mostTries },
      user: { disabledAt: null },
    },
    data: { wrongTries: { increment: 1 } },
    select: { userId: true, to: true, wrongTries: true },
  })
  if (!tried) return null
  const { wrongTries, ...step } = tried
  return { ...step, isLast: wrongTries === mostTries }
}

/** The second step was taken. Once: false when somebody else was faster. */
export async function endPendingSignIn(token: string): Promise<boolean> {
  const { count } = await db().pendingSignIn.deleteMany({ where: { tokenHash: hashToken(token) } })
  return count === 1
}
