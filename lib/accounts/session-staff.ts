import { redirect } from 'next/navigation'
import { ForbiddenError, NotFoundError, NotSignedInError } from '@/lib/platform/errors'
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
  const door = await findDoor(roles)
  return door.kind === 'elsewhere' ? redirect(`${door.path}?to=${encodeURIComponent(to)}`) : door
}

/**
 * For an action of the newsroom. Redirects whoever has to sign in.
 * @throws NotFoundError for readers, ForbiddenError for the other roles of staff.
 */
export async function requireStaff(...roles: StaffRole[]): Promise<Staff> {
  return passed(await enterNewsroom('/newsroom', roles))
}

/**
 * For an endpoint that a script asks.
 * @throws NotSignedInError, NotFoundError for readers, ForbiddenError for the other roles of staff.
 */
export async function requireStaffNow(...roles: StaffRole[]): Promise<Staff> {
  const door = await findDoor(roles)
  if (door.kind === 'elsewhere') throw new NotSignedInError()
  return passed(door)
}

/** The member of staff who came in by two factors; null for everybody else. */
export async function findStaff(): Promise<Staff | null> {
  const door = await findDoor(['writer', 'editor', 'admin'])
  return door.kind === 'open' ? door.staff : null
}

async function findDoor(roles: readonly StaffRole[]): Promise<StaffDoor> {
  const session = await currentSession()
  const visitor = session?.visitor ?? { kind: 'anonymous' }
  const factors = visitor.kind === 'staff' ? await findFactors(visitor.userId) : noFactors
  const secondFactorAt = session?.secondFactorAt ?? null
  return decideStaffDoor({ visitor, roles, factors, secondFactorAt })
}

function passed(door: Exclude<StaffDoor, { kind: 'elsewhere' }>): Staff {
  if (door.kind === 'not-found') throw new NotFoundError()
  if (door.kind === 'forbidden') throw new ForbiddenError()
  return door.staff
}
