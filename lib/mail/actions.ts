'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { giveUpMail } from './give-up-mail'
import { retryMail } from './retry-mail'
import { mailId } from './schemas'

const { path, roles } = newsroomPages.mail
const schema = z.object({ id: mailId })

export const tryAgain = formAction({
  form: 'mail',
  schema,
  async act({ id }) {
    await retryMail(await requireStaff(...roles), id)
    redirect(`${path}/${id}`)
  },
})

export const giveUp = formAction({
  form: 'mail',
  schema,
  async act({ id }) {
    await giveUpMail(await requireStaff(...roles), id)
    redirect(`${path}/${id}`)
  },
})
