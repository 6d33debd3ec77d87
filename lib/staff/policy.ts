import { roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'

export type StaffCommand =
  | 'invite-staff'
  | 'revoke-invitation'
  | 'change-role'
  | 'disable-member'
  | 'enable-member'
  | 'remove-member'
  | 'reset-factors'

const allowed: Record<StaffCommand, ReadonlyArray<'admin' | 'system'>> = {
  'invite-staff': ['admin', 'system'],
  'revoke-invitation': ['admin'],
  'change-role': ['admin'],
  'disable-member': ['admin'],
  'enable-member': ['admin'],
  'remove-member': ['admin'],
  'reset-factors': ['admin'],
}

/** @throws ForbiddenError unless the actor's role may run the command. */
export function authorizeStaff(actor: Actor, command: StaffCommand): void {
  const role: string = roleOfActor(actor)
  if (!allowed[command].some((each) => each === role)) {
    throw new ForbiddenError(`A ${role} may not ${command}.`)
  }
}
