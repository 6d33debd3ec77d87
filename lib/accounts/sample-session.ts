import type { findSession } from './sessions'

type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** A session as the table gives it, for tests. */
export const sampleSession = (userId: string): FoundSession => ({
  userId,
  expiresAt: new Date(Date.now() + 60_000),
  createdAt: new Date(),
  lastSeenAt: new Date(),
  authenticatedAt: new Date(),
  secondFactorAt: null,
  user: { email: 'ada@example.com', emailVerifiedAt: null, role: 'reader' },
})
