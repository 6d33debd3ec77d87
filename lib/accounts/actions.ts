'use server'

import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { requestContext } from '@/lib/platform/request-context'
import { leaveNotice } from '@/lib/platform/session-notice'
import { returnPath } from '@/lib/platform/site-path'
import { admitRegistration } from './admit-registration'
import { registerReader } from './register-reader'
import { emailAddress, existingPassword, newPassword } from './schemas'
import { enter } from './session-enter'
import { currentDevice, rememberDevice } from './session-known-device'
import { signInWithPassword } from './sign-in-with-password'

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
    const mayMail = await admitRegistration(form, email, requestContext().clientAddress)
    const registration = { email, password, form: source, to, mayMail }
    const { userId, isNew } = await registerReader(registration)
    if (isNew) await leaveNotice('registered')
    await enter({ userId, to })
  },
})

export const signIn = formAction({
  form: 'sign-in',
  schema: z.object({ email: emailAddress, password: existingPassword, to: returnPath }),
  secrets: ['password'],
  async act({ email, password, to }) {
    const device = await currentDevice(email)
    const { clientAddress } = requestContext()
    const attempt = { email, password, clientAddress, device }
    const { userId, isVerified } = await signInWithPassword(attempt)
    if (isVerified) await rememberDevice(email)
    await enter({ userId, to })
  },
})
