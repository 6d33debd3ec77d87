import { z } from 'zod'
import { emailAddress } from '@/lib/accounts/schemas'
import { storableText } from '@/lib/platform/storable-text'

/** What Google's signed statement says of somebody. Only an address that Google verified counts. */
export const googleProfile = z.object({
  sub: storableText(255).min(1),
  email: emailAddress,
  email_verified: z.union([z.literal(true), z.literal('true')]),
})

export type GoogleProfile = z.output<typeof googleProfile>
