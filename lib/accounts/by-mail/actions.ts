'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { limits } from '@/lib/limits'
import { InvalidInputError } from '@/lib/platform/errors'
import { formAction } from '@/lib/platform/form-action'
import { consume, networkOf } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { returnPath } from '@/lib/platform/site-path'
import { mayMail } from '../mail-allowance'
import { emailAddress, linkToken, newPassword, typedCode } from '../schemas'
import { enter } from '../session-enter'
import { rememberDevice } from '../session-known-device'
import { askForCode, type MailedWay } from './ask-for-code'
import type { Shown } from './redeem'
import { resetPassword } from './reset-password'
import { currentAsking, forgetAsking, rememberAsking } from './session-asking'
import { signInByMail } from './sign-in-by-mail'

const asked = z.object({ email: emailAddress, to: returnPath })
const shownCode = z.object({ code: typedCode, to: returnPath })
const shownLink = z.object({ token: linkToken, to: returnPath })

/** A button of the form to sign in with a password: what it refuses is drawn there. */
export const askForSignInCode = formAction({
  form: 'sign-in',
  schema: asked,
  secrets: ['password'],
  act: ({ email, to }) => ask('signIn', email, to),
})

export const askForNewPassword = formAction({
  form: 'forgot-password',
  schema: asked,
  act: ({ email, to }) => ask('resetPassword', email, to),
})

export const signInByCode = formAction({
  form: 'sign-in-code',
  schema: shownCode,
  secrets: ['code'],
  act: async ({ code, to }) => enterByMail(await byCode(code), to),
})

export const signInByLink = formAction({
  form: 'sign-in-link',
  schema: shownLink,
  secrets: ['token'],
  act: ({ token, to }) => enterByMail({ token }, to),
})

export const resetByCode = formAction({
  form: 'reset-password',
  schema: shownCode.extend({ password: newPassword }),
  secrets: ['code', 'password'],
  act: async ({ code, password, to }) => enterByReset(await byCode(code), password, to),
})

export const resetByLink = formAction({
  form: 'reset-password',
  schema: shownLink.extend({ password: newPassword }),
  secrets: ['token', 'password'],
  act: ({ token, password, to }) => enterByReset({ token }, password, to),
})

async function ask(way: MailedWay, email: string, to: string): Promise<never> {
  const { secret } = await rememberAsking(email)
  if (await mayMail(email, requestContext().clientAddress)) {
    await askForCode({ way, email, boundTo: secret, to })
  }
  const page = way === 'signIn' ? '/sign-in/code' : '/reset-password'
  return redirect(`${page}?to=${encodeURIComponent(to)}`)
}

async function byCode(code: string): Promise<Shown> {
  const asking = await currentAsking()
  if (!asking) throw new InvalidInputError({ code: 'Ask for a code first, in this browser.' })
  return { code, boundTo: asking.secret }
}

async function enterByMail(shown: Shown, to: string): Promise<never> {
  await countTry()
  return enterProved(await signInByMail(shown), to)
}

async function enterByReset(shown: Shown, password: string, to: string): Promise<never> {
  await countTry()
  return enterProved(await resetPassword(shown, password), to)
}

async function enterProved(
  { userId, address }: { userId: string; address: string },
  to: string,
): Promise<never> {
  await forgetAsking()
  await rememberDevice(address)
  return enter({ userId, to })
}

const countTry = () => consume(limits.typedCode, networkOf(requestContext().clientAddress))
