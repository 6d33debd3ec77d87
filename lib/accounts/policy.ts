import type { StaffRole, Visitor } from './types'

const recentMs = 10 * 60_000

/** Whether a proof of who somebody is still counts for what a borrowed browser must not do. */
export const isRecent = (authenticatedAt: Date, now: Date): boolean =>
  now.getTime() - authenticatedAt.getTime() < recentMs

/** What stands between a visitor and a page of the newsroom. */
export type StaffDoor = 'open' | 'sign-in' | 'not-found' | 'forbidden'

/** The newsroom is open to members of staff in one of the roles; readers do not learn that it is there. */
export function decideStaffDoor(visitor: Visitor, roles: readonly StaffRole[]): StaffDoor {
  if (visitor.kind === 'anonymous') return 'sign-in'
  if (visitor.kind === 'reader') return 'not-found'
  return roles.includes(visitor.role) ? 'open' : 'forbidden'
}
