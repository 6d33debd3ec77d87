'use server'

import { redirect } from 'next/navigation'
import type { Session } from 'next-auth'
import { z } from 'zod'
import { limits } from '@/lib/limits'
import { ForbiddenError } from '@/lib/platform/errors'
import { formAction } from '@/lib/platform/form-action'
import { consume, refund } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { returnPath } from '@/lib/platform/site-path'
import { needsSecondStep } from '@/lib/second-factor/queries'
import { redeem } from '../by-mail/redeem'
import { mayMail } from '../mail-allowance'
import { findAccount } from '../queries'
import { existingPassword, typedCode } from '../schemas'
import { renewSession, requireSession } from '../session-recent'
import { verifyPassword } from '../sign-in'
import { mailConfirmCode } from './mail-confirm-code'

export const confirmByPassword = formAction({
  form: 'confirm',
  schema: z.object({ password: existingPassword, to: returnPath }),
  secrets: ['password'],
  async act({ password, to }) {
    const session = await requireOneStep(to)
    await consume(limits.confirm, session.visitor.userId)
    await verifyPassword(session.visitor.userId, password)
    await refund(limits.confirm, session.visitor.userId)
    await renewSession(session)
    redirect(to)
  },
})

export const askForConfirmCode = formAction({
  form: 'confirm-ask',
  schema: z.object({ to: returnPath }),
  async act({ to }) {
    const { userId } = (await requireOneStep(to)).visitor
    const { email, isVerified } = await findAccount(userId)
    if (!isVerified) throw new ForbiddenError()
    if (await mayMail(email, requestContext().clientAddress)) await mailConfirmCode(userId, email)
    redirect(`/confirm?to=${encodeURIComponent(to)}&by=mail`)
  },
})

export const confirmByCode = formAction({
  form: 'confirm-code',
  schema: z.object({ code: typedCode, to: returnPath }),
  secrets: ['code'],
  async act({ code, to }) {
    const session = await requireOneStep(to)
    await consume(limits.confirm, session.visitor.userId)
    await redeem('confirm', { code, boundTo: session.visitor.userId })
    await refund(limits.confirm, session.visitor.userId)
    await renewSession(session)
    redirect(to)
  },
})

/** Whoever has a second factor confirms by it: password and mailbox are not enough for them. */
async function requireOneStep(to: string): Promise<Session> {
  const session = await requireSession(to)
  if (await needsSecondStep(session.visitor.userId)) throw new ForbiddenError()
  return session
}
