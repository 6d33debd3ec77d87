import type { StaffRole, Visitor } from './types'

/** What a session makes of its user, by role. */
export const toVisitor = (userId: string, role: 'reader' | StaffRole): Visitor =>
  role === 'reader' ? { kind: 'reader', userId } : { kind: 'staff', userId, role }
