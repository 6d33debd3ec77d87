'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { emailAddress, existingPassword, newPassword, typedCode } from '@/lib/accounts/schemas'
import { currentTokenHash } from '@/lib/accounts/session-cookie'
import { renewSession, requireRecentSignIn, requireSession } from '@/lib/accounts/session-recent'
import { limits } from '@/lib/limits'
import { formAction } from '@/lib/platform/form-action'
import { consume, networkOf, refund } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { changeAddress } from './change-address'
import { changePassword } from './change-password'
import { chooseName } from './choose-name'
import { endOtherSessions, endOwnSession } from './end-sessions'
import { displayName, handle } from './names'
import { objectToAddressChange } from './object-to-address-change'
import { findSettings } from './queries'
import { requestAddressChange } from './request-address-change'

export const saveName = formAction({
  form: 'name',
  schema: z.object({ displayName, handle }),
  async act(names) {
    const { visitor } = await requireSession('/account/name')
    await consume(limits.chooseName, visitor.userId)
    await chooseName(visitor.userId, names)
    await redirectWithNotice('/account', 'name-saved')
  },
})

export const savePassword = formAction({
  form: 'password',
  schema: z.object({
    current: existingPassword.optional(),
    password: newPassword,
    endOthers: z.literal('yes').optional(),
  }),
  secrets: ['current', 'password'],
  async act({ current = null, password, endOthers }) {
    const session = await requireSession('/account/password')
    const { userId } = session.visitor
    if (!(await findSettings(userId)).hasPassword) await requireRecentSignIn('/account/password')
    await consume(limits.confirm, userId)
    const endAllBut = endOthers ? await currentTokenHash() : null
    await changePassword(userId, { current, password, endAllBut })
    await refund(limits.confirm, userId)
    await renewSession(session)
    await redirectWithNotice('/account', 'password-saved')
  },
})

export const askForAddress = formAction({
  form: 'address',
  schema: z.object({ email: emailAddress }),
  async act({ email }) {
    const { userId } = await requireRecentSignIn('/account/email')
    await consume(limits.changeAddress, userId)
    await requestAddressChange(userId, email, requestContext().clientAddress)
    redirect('/account/email/code')
  },
})

export const confirmAddress = formAction({
  form: 'address-code',
  schema: z.object({ code: typedCode }),
  secrets: ['code'],
  async act({ code }) {
    const { userId } = await requireRecentSignIn('/account/email/code')
    await consume(limits.typedCode, networkOf(requestContext().clientAddress))
    await changeAddress(userId, code)
    await redirectWithNotice('/account', 'address-saved')
  },
})

export const objectToAddress = formAction({
  form: 'objection',
  schema: z.object({ token: z.string().max(100) }),
  secrets: ['token'],
  async act({ token }) {
    await consume(limits.objection, networkOf(requestContext().clientAddress))
    await objectToAddressChange(token)
    redirect('/forgot-password')
  },
})

export const endDevice = formAction({
  form: 'device',
  schema: z.object({ id: z.uuid() }),
  async act({ id }) {
    const { userId } = await requireRecentSignIn('/account/sessions')
    await endOwnSession(userId, id)
    await redirectWithNotice('/account/sessions', 'device-ended')
  },
})

export const endOtherDevices = formAction({
  form: 'other-devices',
  schema: z.object({}),
  async act() {
    const { userId } = await requireRecentSignIn('/account/sessions')
    await endOtherSessions(userId, await currentTokenHash())
    await redirectWithNotice('/account/sessions', 'devices-ended')
  },
})
