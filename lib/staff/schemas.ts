import { z } from 'zod'
import { emailAddress } from '@/lib/accounts/schemas'
import type { StaffRole } from '@/lib/accounts/types'

const roles = ['writer', 'editor', 'admin'] as const satisfies StaffRole[]

export const staffRole = z.enum(roles, 'Choose a role.')

export const newInvitation = z.object({ email: emailAddress, role: staffRole })

export const memberId = z.uuid()

export const invitationId = z.uuid()
