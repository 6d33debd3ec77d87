'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { linkToken, newPassword } from '@/lib/accounts/schemas'
import { currentSession } from '@/lib/accounts/session'
import { enter } from '@/lib/accounts/session-enter'
import { rememberDevice } from '@/lib/accounts/session-known-device'
import { renewSession, requireRecentSignIn } from '@/lib/accounts/session-recent'
import { limits } from '@/lib/limits'
import { formAction } from '@/lib/platform/form-action'
import { consume, networkOf } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { acceptWithAccount, acceptWithPassword } from './accept-invitation'

const newsroom = '/newsroom'

export const joinWithPassword = formAction({
  form: 'join',
  schema: z.object({ token: linkToken, password: newPassword }),
  secrets: ['token', 'password'],
  async act({ token, password }) {
    await countTry()
    const { userId, email } = await acceptWithPassword(token, password)
    await rememberDevice(email)
    await enter({ userId, to: newsroom })
  },
})

export const joinWithAccount = formAction({
  form: 'join',
  schema: z.object({ token: linkToken }),
  secrets: ['token'],
  async act({ token }) {
    await countTry()
    const { userId } = await requireRecentSignIn(`/invitation?token=${token}`)
    await acceptWithAccount(token, userId)
    const session = await currentSession()
    if (session) await renewSession(session)
    redirect(newsroom)
  },
})

const countTry = () => consume(limits.typedCode, networkOf(requestContext().clientAddress))
