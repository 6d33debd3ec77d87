import { addressChanged } from '@/lib/account-settings/emails/address-changed'
import { addressInUse } from '@/lib/account-settings/emails/address-in-use'
import { addressRestored } from '@/lib/account-settings/emails/address-restored'
import { changeAddress } from '@/lib/account-settings/emails/change-address'
import { accountExists } from '@/lib/accounts/emails/account-exists'
import { confirmCode } from '@/lib/accounts/emails/confirm-code'
import { noAccount } from '@/lib/accounts/emails/no-account'
import { passwordChanged } from '@/lib/accounts/emails/password-changed'
import { resetPassword } from '@/lib/accounts/emails/reset-password'
import { signInCode } from '@/lib/accounts/emails/sign-in-code'
import { verifyAddress } from '@/lib/accounts/emails/verify-address'
import { gateLeaked } from '@/lib/audit/emails/gate-leaked'
import { copyReady } from '@/lib/privacy/emails/copy-ready'
import { deletionScheduled } from '@/lib/privacy/emails/deletion-scheduled'
import { signInChanged } from '@/lib/second-factor/emails/sign-in-changed'
import { staffInvitation } from '@/lib/staff/emails/invitation'

/** Every kind of mail the site sends, by the name that the outbox keeps. */
export const templates = {
  'account-exists': accountExists,
  'confirm-code': confirmCode,
  'no-account': noAccount,
  'password-changed': passwordChanged,
  'reset-password': resetPassword,
  'sign-in-code': signInCode,
  'sign-in-changed': signInChanged,
  'verify-address': verifyAddress,
  'change-address': changeAddress,
  'address-in-use': addressInUse,
  'address-changed': addressChanged,
  'address-restored': addressRestored,
  'gate-leaked': gateLeaked,
  'copy-ready': copyReady,
  'deletion-scheduled': deletionScheduled,
  'staff-invitation': staffInvitation,
}

export type TemplateName = keyof typeof templates
