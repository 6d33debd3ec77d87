'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { startSession } from '@/lib/accounts/session-cookie'
import { enter } from '@/lib/accounts/session-enter'
import { renewSession, requireRecentSignIn, requireSession } from '@/lib/accounts/session-recent'
import { limits } from '@/lib/limits'
import { InvalidInputError } from '@/lib/platform/errors'
import { formAction, showOnce } from '@/lib/platform/form-action'
import { consume, networkOf } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { returnPath } from '@/lib/platform/site-path'
import { takeSecondStep } from '@/lib/second-factor/session-second-step'
import { registerPasskey } from './register-passkey'
import { removePasskey as removePasskeyOf } from './remove-passkey'
import { newCredential, passkeyName, shownCredential } from './schemas'
import { verifyPasskey } from './verify-passkey'

export const signInByPasskey = formAction({
  form: 'passkey',
  schema: z.object({ credential: shownCredential, to: returnPath }),
  secrets: ['credential'],
  async act({ credential, to }) {
    await consume(limits.passkey, networkOf(requestContext().clientAddress))
    const { userId } = await verifyPasskey(credential, 'sign-in')
    await enter({ userId, to, secondFactor: true })
  },
})

export const passSecondStepByPasskey = formAction({
  form: 'passkey',
  schema: z.object({ credential: shownCredential }),
  secrets: ['credential'],
  act: ({ credential }) =>
    takeSecondStep(
      async (userId) =>
        (await verifyPasskey(credential, `second-step ${userId}`)).userId === userId,
      { form: 'That is a passkey of another account.' },
    ),
})

export const confirmByPasskey = formAction({
  form: 'passkey',
  schema: z.object({ credential: shownCredential, to: returnPath }),
  secrets: ['credential'],
  async act({ credential, to }) {
    const session = await requireSession(to)
    const { userId } = session.visitor
    const shown = await verifyPasskey(credential, `confirm ${userId}`)
    if (shown.userId !== userId) {
      throw new InvalidInputError({ form: 'That is a passkey of another account.' })
    }
    await renewSession({ ...session, secondFactorAt: new Date() })
    redirect(to)
  },
})

export const addPasskey = formAction({
  form: 'add-passkey',
  schema: z.object({ credential: newCredential, name: passkeyName, to: returnPath }),
  secrets: ['credential'],
  async act({ credential, name, to }) {
    const { userId } = await requireRecentSignIn(pageAddress(to))
    const codes = await registerPasskey({ userId, name, response: credential })
    await startSession(userId, { secondFactorAt: new Date() })
    if (codes.length > 0) return showOnce('recovery-codes', { codes: codes.join(' '), to })
    await redirectWithNotice(pageAddress(to), 'passkey-added')
  },
})

export const removePasskey = formAction({
  form: 'remove-passkey',
  schema: z.object({ id: z.uuid() }),
  async act({ id }) {
    const { userId } = await requireRecentSignIn('/account/passkeys')
    await removePasskeyOf(userId, id)
    await redirectWithNotice('/account/passkeys', 'passkey-removed')
  },
})

const pageAddress = (to: string) => `/account/passkeys?to=${encodeURIComponent(to)}`
