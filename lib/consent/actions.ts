'use server'

import { z } from 'zod'
import { landingAddress } from '@/lib/accounts/landing-address'
import { requireSession } from '@/lib/accounts/session-recent'
import { limits } from '@/lib/limits'
import { formAction } from '@/lib/platform/form-action'
import { consume } from '@/lib/platform/rate-limit'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { returnPath } from '@/lib/platform/site-path'
import { agreeAgain } from './agree-again'
import { decideChoice } from './decide-choice'
import { choiceKinds } from './legal-text'

const wordingHash = z.string().max(100)

export const saveChoice = formAction({
  form: 'choice',
  schema: z.object({
    kind: z.enum(choiceKinds),
    wordingHash,
    decision: z.enum(['given', 'withdrawn']),
  }),
  async act(choice) {
    const { visitor } = await requireSession('/account/consents')
    await consume(limits.consent, visitor.userId)
    await decideChoice(visitor.userId, { ...choice, form: 'account-consents' })
    await redirectWithNotice(
      '/account/consents',
      choice.decision === 'given' ? 'choice-given' : 'choice-withdrawn',
    )
  },
})

export const renewAgreement = formAction({
  form: 'renewal',
  schema: z.object({
    /** The wordings that the page showed, separated by spaces. */
    seen: z.string().max(1000),
    to: returnPath,
  }),
  async act({ seen, to }) {
    const { visitor } = await requireSession('/account/consents/renew')
    await consume(limits.consent, visitor.userId)
    await agreeAgain(visitor.userId, seen.split(' '), 'renewal-page')
    await redirectWithNotice(await landingAddress(to), 'renewed')
  },
})
