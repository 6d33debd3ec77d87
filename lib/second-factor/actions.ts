'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { startSession } from '@/lib/accounts/session-cookie'
import { renewSession, requireRecentSignIn, requireSession } from '@/lib/accounts/session-recent'
import { limits } from '@/lib/limits'
import { db } from '@/lib/platform/db'
import { formAction, showOnce } from '@/lib/platform/form-action'
import { consume } from '@/lib/platform/rate-limit'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { returnPath } from '@/lib/platform/site-path'
import { queueChangeMail } from './queue-change-mail'
import { redeemAppCode, redeemRecoveryCode } from './redeem-codes'
import { removeApp as removeAppOf } from './remove-app'
import { renewRecoveryCodes as renewRecoveryCodesOf } from './renew-recovery-codes'
import { appCode, typedRecoveryCode } from './schemas'
import { judgeSecondStep, takeSecondStep } from './session-second-step'
import { beginAppSetUp, confirmAppSetUp } from './set-up-app'

const wrongCode =
  'That is not the code the app shows now, or it was used already. Wait for the next one.'
const wrongRecoveryCode = 'That is not one of your recovery codes, or it was used already.'

export const passSecondStep = formAction({
  form: 'second-step',
  schema: z.object({ code: appCode }),
  secrets: ['code'],
  act: ({ code }) => takeSecondStep((userId) => redeemAppCode(userId, code), { code: wrongCode }),
})

export const passSecondStepByRecoveryCode = formAction({
  form: 'recovery-code',
  schema: z.object({ recoveryCode: typedRecoveryCode }),
  secrets: ['recoveryCode'],
  act: ({ recoveryCode }) =>
    takeSecondStep((userId) => redeemRecoveryCode(userId, recoveryCode), {
      recoveryCode: wrongRecoveryCode,
    }),
})

export const confirmByApp = formAction({
  form: 'confirm-app',
  schema: z.object({ code: appCode, to: returnPath }),
  secrets: ['code'],
  async act({ code, to }) {
    const session = await requireSession(to)
    const isRight = (userId: string) => redeemAppCode(userId, code)
    await judgeSecondStep(session.visitor.userId, isRight, { code: wrongCode })
    await renewSession({ ...session, secondFactorAt: new Date() })
    redirect(to)
  },
})

export const beginApp = formAction({
  form: 'begin-app',
  schema: z.object({ to: returnPath }),
  async act({ to }) {
    const { userId } = await requireRecentSignIn(pageAddress(to))
    await beginAppSetUp(userId)
    redirect(pageAddress(to))
  },
})

export const confirmApp = formAction({
  form: 'confirm-set-up',
  schema: z.object({ code: appCode, to: returnPath }),
  secrets: ['code'],
  async act({ code, to }) {
    const { userId } = await requireRecentSignIn(pageAddress(to))
    await consume(limits.secondStep, userId)
    const codes = await confirmAppSetUp(userId, code)
    await startSession(userId, { secondFactorAt: new Date() })
    showOnce('recovery-codes', { codes: codes.join(' '), to })
  },
})

export const renewRecoveryCodes = formAction({
  form: 'renew-codes',
  schema: z.object({ to: returnPath }),
  async act({ to }) {
    const { userId } = await requireRecentSignIn(pageAddress(to))
    const codes = await db().$transaction(async (transaction) => {
      await queueChangeMail(transaction, userId, 'codes-renewed')
      return renewRecoveryCodesOf(transaction, userId)
    })
    showOnce('recovery-codes', { codes: codes.join(' '), to })
  },
})

export const removeApp = formAction({
  form: 'remove-app',
  schema: z.object({ code: z.union([appCode, typedRecoveryCode]) }),
  secrets: ['code'],
  async act({ code }) {
    const { userId } = await requireRecentSignIn('/account/second-factor')
    const isRight = async () =>
      (await redeemAppCode(userId, code)) || (await redeemRecoveryCode(userId, code))
    await judgeSecondStep(userId, isRight, { code: wrongCode })
    await removeAppOf(userId)
    await redirectWithNotice('/account/second-factor', 'app-removed')
  },
})

const pageAddress = (to: string) => `/account/second-factor?to=${encodeURIComponent(to)}`
