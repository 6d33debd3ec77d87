import type { StaffRole } from './types'

interface Lifetime {
  /** A session that nobody used for so long has ended. */
  idleSeconds: number
  /** So long after signing in a session has ended, however much it was used. */
  absoluteSeconds: number
}

const hour = 60 * 60
const day = 24 * hour

/**
 * How long sessions live (ASVS 5.0 7.3.1 and 7.3.2). A reader’s opens reading; a member of staff’s
 * opens the newspaper, and lives as NIST SP 800-63B-4 has it for a second factor.
 */
export const sessionLifetimes = {
  reader: { idleSeconds: 14 * day, absoluteSeconds: 30 * day },
  staff: { idleSeconds: 4 * hour, absoluteSeconds: day },
} satisfies Record<string, Lifetime>

export const lifetimeOf = (role: 'reader' | StaffRole): Lifetime =>
  role === 'reader' ? sessionLifetimes.reader : sessionLifetimes.staff

interface SessionTimes {
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
}

/** When a session ends, in milliseconds: at the latest, and if nobody uses it again. */
export function endsOf(session: SessionTimes, role: 'reader' | StaffRole) {
  const { idleSeconds, absoluteSeconds } = lifetimeOf(role)
  const latest = Math.min(
    session.expiresAt.getTime(),
    session.createdAt.getTime() + absoluteSeconds * 1000,
  )
  return { latest, idle: session.lastSeenAt.getTime() + idleSeconds * 1000 }
}
