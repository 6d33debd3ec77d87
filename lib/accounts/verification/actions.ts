'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { limits } from '@/lib/limits'
import { db } from '@/lib/platform/db'
import { formAction } from '@/lib/platform/form-action'
import { consume, networkOf } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { returnPath } from '@/lib/platform/site-path'
import { mailedLink } from '../by-mail/mailed-link'
import { landingAddress } from '../landing-address'
import { mayMail } from '../mail-allowance'
import { findAccount } from '../queries'
import { linkToken, typedCode } from '../schemas'
import { currentVisitor } from '../session'
import { mailVerification } from './mail-verification'
import { followVerification, verifyByCode } from './verify-address'

export const confirmByLink = formAction({
  form: 'verify-link',
  schema: z.object({ token: linkToken, to: returnPath }),
  secrets: ['token'],
  async act({ token, to }) {
    await leave(await followVerification(await visitorId(to), token), to)
  },
})

export const confirmByCode = formAction({
  form: 'verify-code',
  schema: z.object({ code: typedCode, to: returnPath }),
  secrets: ['code'],
  async act({ code, to }) {
    const userId = await visitorId(to)
    await consume(limits.typedCode, networkOf(requestContext().clientAddress))
    const joining = await verifyByCode(userId, code)
    if (joining) redirect(mailedLink('/verify-email', joining, to))
    await leave('confirmed', to)
  },
})

export const mailVerificationAgain = formAction({
  form: 'verify-again',
  schema: z.object({ to: returnPath }),
  async act({ to }) {
    const userId = await visitorId(to)
    const { email, isVerified } = await findAccount(userId)
    if (!isVerified && (await mayMail(email, requestContext().clientAddress))) {
      await db().$transaction((transaction) => mailVerification(transaction, { userId, email, to }))
    }
    await redirectWithNotice(`/verify-email?to=${encodeURIComponent(to)}`, 'mailed')
  },
})

async function visitorId(to: string): Promise<string> {
  const visitor = await currentVisitor()
  if (visitor.kind !== 'anonymous') return visitor.userId
  return redirect(`/sign-in?to=${encodeURIComponent(to)}`)
}

/** Back to the article, or to the page that says what is done now. */
async function leave(outcome: 'confirmed' | 'joined', to: string): Promise<never> {
  return redirectWithNotice(to === '/' ? '/verify-email' : await landingAddress(to), outcome)
}
