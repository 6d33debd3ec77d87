import { demandsSecondStep, type Factors } from '@/lib/second-factor/policy'
import type { Staff, StaffRole, Visitor } from './types'

const recentMs = 10 * 60_000

/** Whether a proof of who somebody is still counts for what a borrowed browser must not do. */
export const isRecent = (authenticatedAt: Date, now: Date): boolean =>
  now.getTime() - authenticatedAt.getTime() < recentMs

/** What a visitor meets at a page of the newsroom. */
export type StaffDoor =
  | { kind: 'open'; staff: Staff }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }
  /** Something is missing that can be had at this path. */
  | { kind: 'elsewhere'; path: '/sign-in' | '/account/second-factor' | '/confirm' }

interface StaffFacts {
  visitor: Visitor
  /** Those that the page is for. */
  roles: readonly StaffRole[]
  factors: Factors
  /** When the session was opened by a second factor. */
  secondFactorAt: Date | null
}

/**
 * The newsroom is open to members of staff in one of the roles who have a second factor and came in
 * by it (ASVS 5.0 6.3.3). Readers do not learn that it is there.
 */
export function decideStaffDoor({
  visitor,
  roles,
  factors,
  secondFactorAt,
}: StaffFacts): StaffDoor {
  if (visitor.kind === 'anonymous') return { kind: 'elsewhere', path: '/sign-in' }
  if (visitor.kind === 'reader') return { kind: 'not-found' }
  if (!demandsSecondStep(factors)) return { kind: 'elsewhere', path: '/account/second-factor' }
  if (!secondFactorAt) return { kind: 'elsewhere', path: '/confirm' }
  return roles.includes(visitor.role) ? { kind: 'open', staff: visitor } : { kind: 'forbidden' }
}
