import { accountExists } from '@/lib/accounts/emails/account-exists'
import { noAccount } from '@/lib/accounts/emails/no-account'
import { passwordChanged } from '@/lib/accounts/emails/password-changed'
import { resetPassword } from '@/lib/accounts/emails/reset-password'
import { signInCode } from '@/lib/accounts/emails/sign-in-code'
import { verifyAddress } from '@/lib/accounts/emails/verify-address'

/** Every kind of mail the site sends, by the name that the outbox keeps. */
export const templates = {
  'account-exists': accountExists,
  'no-account': noAccount,
  'password-changed': passwordChanged,
  'reset-password': resetPassword,
  'sign-in-code': signInCode,
  'verify-address': verifyAddress,
}

export type TemplateName = keyof typeof templates
