import type { SignedIn, StaffRole } from './types'

interface SessionUser {
  role: 'reader' | StaffRole
  emailVerifiedAt: Date | null
}

/** What a session makes of its user. */
export const toVisitor = (userId: string, { role, emailVerifiedAt }: SessionUser): SignedIn =>
  role === 'reader'
    ? { kind: 'reader', userId, isVerified: emailVerifiedAt !== null }
    : { kind: 'staff', userId, role }
