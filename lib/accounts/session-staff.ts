import { redirect } from 'next/navigation'
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors'
import { decideStaffDoor } from './policy'
import { currentVisitor } from './session'
import type { StaffRole, Visitor } from './types'

export type Staff = Extract<Visitor, { kind: 'staff' }>

export type StaffEntry =
  | { kind: 'staff'; staff: Staff }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/** For a page of the newsroom at the path `to`, which `NewsroomFrame` draws. Redirects to sign in. */
export async function enterNewsroom(to: string, roles: readonly StaffRole[]): Promise<StaffEntry> {
  const visitor = await currentVisitor()
  const door = decideStaffDoor(visitor, roles)
  if (door === 'open' && visitor.kind === 'staff') return { kind: 'staff', staff: visitor }
  if (door === 'not-found' || door === 'forbidden') return { kind: door }
  return redirect(`/sign-in?to=${encodeURIComponent(to)}`)
}

/**
 * For an action or an endpoint of the newsroom.
 * @throws NotFoundError for readers, ForbiddenError for the other roles of staff.
 */
export async function requireStaff(...roles: StaffRole[]): Promise<Staff> {
  const entry = await enterNewsroom('/newsroom', roles)
  if (entry.kind === 'not-found') throw new NotFoundError()
  if (entry.kind === 'forbidden') throw new ForbiddenError()
  return entry.staff
}
