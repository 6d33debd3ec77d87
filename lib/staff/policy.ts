import { type ActorRole, authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

export type StaffCommand =
  | 'invite-staff'
  | 'revoke-invitation'
  | 'change-role'
  | 'disable-member'
  | 'enable-member'
  | 'remove-member'
  | 'reset-factors'

const allowed: Record<StaffCommand, readonly ActorRole[]> = {
  'invite-staff': ['admin', 'system'],
  'revoke-invitation': ['admin'],
  'change-role': ['admin'],
  'disable-member': ['admin'],
  'enable-member': ['admin'],
  'remove-member': ['admin'],
  'reset-factors': ['admin'],
}

/** @throws ForbiddenError unless the actor's role may run the command. */
export const authorizeStaff = (actor: Actor, command: StaffCommand): void =>
  authorizeRole(actor, allowed[command], command)
