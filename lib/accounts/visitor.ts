import type { SignedIn, StaffRole } from './types'

/** What a session makes of its user, by role. */
export const toVisitor = (userId: string, role: 'reader' | StaffRole): SignedIn =>
  role === 'reader' ? { kind: 'reader', userId } : { kind: 'staff', userId, role }
