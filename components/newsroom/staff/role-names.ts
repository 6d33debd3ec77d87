import type { StaffRole } from '@/lib/accounts/types'

export const roleNames: Record<StaffRole, string> = {
  writer: 'Writer',
  editor: 'Editor',
  admin: 'Administrator',
}
