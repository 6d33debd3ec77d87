import { verifyAddress } from '@/lib/accounts/emails/verify-address'

/** Every kind of mail the site sends, by the name that the outbox keeps. */
export const templates = {
  'verify-address': verifyAddress,
}

export type TemplateName = keyof typeof templates
