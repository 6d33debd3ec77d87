'use server'

import { z } from 'zod'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { changeSetting } from './change-setting'

const { path, roles } = newsroomPages.settings

export const saveSettings = formAction({
  form: 'settings',
  schema: z.object({ approvalBy: z.enum(['another', 'anybody']) }),
  async act({ approvalBy }) {
    const admin = await requireStaff(...roles)
    await requireRecentSignIn(path)
    await changeSetting(admin, 'approvalByAnother', approvalBy === 'another')
    await redirectWithNotice(path, 'settings-saved')
  },
})
