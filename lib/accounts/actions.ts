'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { limits } from '@/lib/limits'
import { formAction } from '@/lib/platform/form-action'
import { consume, networkOf, refund } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { leaveNotice } from '@/lib/platform/session-notice'
import { returnPath } from '@/lib/platform/site-path'
import { admitRegistration } from './admit-registration'
import { registerReader } from './register-reader'
import { emailAddress, existingPassword, newPassword } from './schemas'
import { enter } from './session-enter'
import { renewSession, requireSession } from './session-recent'
import { verifyCredentials, verifyPassword } from './sign-in'

export const register = formAction({
  form: 'register',
  schema: z.object({
    email: emailAddress,
    password: newPassword,
    to: returnPath,
    source: z.enum(['article-gate', 'register-page']).catch('register-page'),
  }),
  secrets: ['password', 'captcha'],
  async act({ email, password, to, source }, form) {
    await admitRegistration(form, email, requestContext().clientAddress)
    const { userId, isNew } = await registerReader({ email, password, form: source })
    if (isNew) await leaveNotice('registered')
    await enter({ userId, to })
  },
})

export const signIn = formAction({
  form: 'sign-in',
  schema: z.object({ email: emailAddress, password: existingPassword, to: returnPath }),
  secrets: ['password'],
  async act({ email, password, to }) {
    const network = networkOf(requestContext().clientAddress)
    const account = `${network} ${email}`
    await consume(limits.signInAddress, account)
    await consume(limits.signInNetwork, network)
    const { userId } = await verifyCredentials(email, password)
    await refund(limits.signInAddress, account)
    await refund(limits.signInNetwork, network)
    await enter({ userId, to })
  },
})

export const confirmByPassword = formAction({
  form: 'confirm',
  schema: z.object({ password: existingPassword, to: returnPath }),
  secrets: ['password'],
  async act({ password, to }) {
    const session = await requireSession(to)
    await consume(limits.confirm, session.visitor.userId)
    await verifyPassword(session.visitor.userId, password)
    await refund(limits.confirm, session.visitor.userId)
    await renewSession(session)
    redirect(to)
  },
})
