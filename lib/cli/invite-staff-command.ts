import { env } from '@/lib/platform/env'
import { inviteStaff } from '@/lib/staff/invite-staff'
import { staffRole } from '@/lib/staff/schemas'
import { actor, type Command, UsageError } from './command'

export const inviteStaffCommand: Command = {
  name: 'invite-staff',
  usage: 'invite-staff E-MAIL writer|editor|admin',
  summary: 'Invites somebody into the newsroom, and prints the link: good for seven days, once.',
  parse([email, typedRole, ...more]) {
    const role = staffRole.safeParse(typedRole).data
    if (!email || !role || more.length > 0) throw new UsageError('Name one address and a role.')
    return async () => {
      const { path } = await inviteStaff(actor, { email, role })
      return `${env().SITE_URL}${path}`
    }
  },
}
