import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { storable, storableText } from '@/lib/platform/storable-text'

const nothing = 'The browser sent no passkey. Please try again.'

const base64url = z.string().regex(/^[\w-]{1,16384}$/)

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).catch({}),
}

const json = z
  .string(nothing)
  .min(1, nothing)
  .max(32_768, nothing)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue(nothing)
      return z.NEVER
    }
  })

/** What `navigator.credentials.create` gave, as the browser writes it in JSON. */
export const newCredential: z.ZodType<RegistrationResponseJSON> = json.pipe(
  z.object(
    {
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        attestationObject: base64url,
        transports: z.array(storableText(32)).max(10).default([]),
      }),
    },
    nothing,
  ),
)

/** What `navigator.credentials.get` gave. */
export const shownCredential: z.ZodType<AuthenticationResponseJSON> = json.pipe(
  z.object(
    {
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        authenticatorData: base64url,
        signature: base64url,
        userHandle: base64url.nullish().transform((handle) => handle ?? undefined),
      }),
    },
    nothing,
  ),
)

export const passkeyName = z
  .string('Give the passkey a name.')
  .pipe(storable.trim().min(1, 'Give the passkey a name.').max(60, 'Use 60 characters or fewer.'))
