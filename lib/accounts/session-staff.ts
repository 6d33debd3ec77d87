import { redirect } from 'next/navigation'
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors'
import { findFactors, noFactors } from '@/lib/second-factor/queries'
import { decideStaffDoor, type StaffDoor } from './policy'
import { currentSession } from './session'
import type { Staff, StaffRole } from './types'

/**
 * For a page of the newsroom at the path `to`, which `NewsroomFrame` draws. Redirects whoever has to
 * sign in, set up a second factor or show it, and back to `to`.
 */
export async function enterNewsroom(
  to: string,
  roles: readonly StaffRole[],
): Promise<Exclude<StaffDoor, { kind: 'elsewhere' }>> {
  const session = await currentSession()
  const visitor = session?.visitor ?? { kind: 'anonymous' }
  const factors = visitor.kind === 'staff' ? await findFactors(visitor.userId) : noFactors
  const secondFactorAt = session?.secondFactorAt ?? null
  const door = decideStaffDoor({ visitor, roles, factors, secondFactorAt })
  return door.kind === 'elsewhere' ? redirect(`${door.path}?to=${encodeURIComponent(to)}`) : door
}

/**
 * For an action or an endpoint of the newsroom.
 * @throws NotFoundError for readers, ForbiddenError for the other roles of staff.
 */
export async function requireStaff(...roles: StaffRole[]): Promise<Staff> {
  const door = await enterNewsroom('/newsroom', roles)
  if (door.kind === 'not-found') throw new NotFoundError()
  if (door.kind === 'forbidden') throw new ForbiddenError()
  return door.staff
}
