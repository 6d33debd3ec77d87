'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { endCurrentSession } from '@/lib/accounts/session-cookie'
import { requireRecentSignIn, requireSession } from '@/lib/accounts/session-recent'
import { limits } from '@/lib/limits'
import { formAction } from '@/lib/platform/form-action'
import { consume } from '@/lib/platform/rate-limit'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { requestCopy } from './request-copy'
import { cancelDeletion, scheduleDeletion } from './schedule-deletion'

export const askForCopy = formAction({
  form: 'copy',
  schema: z.object({}),
  async act() {
    const { userId } = await requireRecentSignIn('/account/privacy')
    await consume(limits.dataExport, userId)
    await requestCopy(userId)
    await redirectWithNotice('/account/privacy', 'copy-asked')
  },
})

export const deleteAccount = formAction({
  form: 'delete-account',
  schema: z.object({}),
  async act() {
    await scheduleDeletion(await requireRecentSignIn('/account/privacy/delete'))
    await endCurrentSession()
    redirect('/account/privacy/deleted')
  },
})

export const keepAccount = formAction({
  form: 'keep-account',
  schema: z.object({}),
  async act() {
    const { visitor } = await requireSession('/account/privacy/delete')
    await cancelDeletion(visitor.userId)
    await redirectWithNotice('/account', 'account-kept')
  },
})
