import type { StaffRole } from '@/lib/accounts/types'

export interface MemberView {
  id: string
  email: string
  /** As readers see it; null while none was chosen. */
  name: string | null
  role: StaffRole
  disabledAt: Date | null
  /** Whether they can prove who they are by more than a password. */
  hasSecondFactor: boolean
  lastSeenOn: Date
}

export interface InvitationView {
  id: string
  email: string
  role: StaffRole
  invitedBy: string
  expiresAt: Date
  isExpired: boolean
}
