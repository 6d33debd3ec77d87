'use server'

import { z } from 'zod'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { requireStaff } from '@/lib/accounts/session-staff'
import type { Staff } from '@/lib/accounts/types'
import { limits } from '@/lib/limits'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { consume } from '@/lib/platform/rate-limit'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { changeRole } from './change-role'
import { disableMember, enableMember } from './disable-member'
import { inviteStaff } from './invite-staff'
import { removeMember } from './remove-member'
import { resetFactors } from './reset-factors'
import { revokeInvitation } from './revoke-invitation'
import { invitationId, memberId, newInvitation, staffRole } from './schemas'

const { path, roles } = newsroomPages.staff

const pageOf = (id: string) => `${path}/${id}`

export const invite = formAction({
  form: 'invite',
  schema: newInvitation,
  async act(invitation) {
    const admin = await requireAdmin(`${path}/invite`)
    await consume(limits.invitation, admin.userId)
    await inviteStaff(admin, invitation)
    await redirectWithNotice(path, 'invited')
  },
})

export const takeInvitationBack = formAction({
  form: 'invitation',
  schema: z.object({ id: invitationId }),
  async act({ id }) {
    await revokeInvitation(await requireAdmin(path), id)
    await redirectWithNotice(path, 'invitation-revoked')
  },
})

export const giveRole = formAction({
  form: 'role',
  schema: z.object({ id: memberId, role: staffRole }),
  async act({ id, role }) {
    await changeRole(await requireAdmin(pageOf(id)), id, role)
    await redirectWithNotice(pageOf(id), 'role-changed')
  },
})

const ofMember = (
  change: (admin: Staff, id: string) => Promise<void>,
  notice: string,
  to: (id: string) => string = pageOf,
) =>
  formAction({
    form: 'member',
    schema: z.object({ id: memberId }),
    async act({ id }) {
      await change(await requireAdmin(pageOf(id)), id)
      await redirectWithNotice(to(id), notice)
    },
  })

export const disable = ofMember(disableMember, 'member-disabled')

export const enable = ofMember(enableMember, 'member-enabled')

export const removeFactors = ofMember(resetFactors, 'factors-reset')

export const remove = ofMember(removeMember, 'member-removed', () => path)

/** An administrator who has just proved who they are, else on the way to do it and back to `to`. */
async function requireAdmin(to: string): Promise<Staff> {
  const admin = await requireStaff(...roles)
  await requireRecentSignIn(to)
  return admin
}
