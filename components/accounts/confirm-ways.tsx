import { PasskeyForm } from '@/components/passkeys/passkey-form'
import { ConfirmByAppForm } from '@/components/second-factor/confirm-by-app-form'
import { findAccount } from '@/lib/accounts/queries'
import { confirmByPasskey } from '@/lib/passkeys/actions'
import { askForPasskey } from '@/lib/passkeys/ask'
import { demandsSecondStep } from '@/lib/second-factor/policy'
import { findFactors } from '@/lib/second-factor/queries'
import { ConfirmByMailForm } from './confirm-by-mail-form'
import { ConfirmForm } from './confirm-form'

interface ConfirmWaysProps {
  userId: string
  /** The path to go on to. */
  to: string
  /** Whether a code was mailed. */
  isSent: boolean
}

/** Whoever has a second factor shows that: a password or a mailbox is not enough for them. */
export async function ConfirmWays({ userId, to, isSent }: ConfirmWaysProps) {
  const [factors, account] = await Promise.all([findFactors(userId), findAccount(userId)])
  const isOneStep = !demandsSecondStep(factors)
  const options = factors.passkeys > 0 && (await askForPasskey(`confirm ${userId}`, userId))
  return (
    <>
      {factors.hasApp && <ConfirmByAppForm to={to} />}
      {isOneStep && account.hasPassword && <ConfirmForm to={to} />}
      {options && (
        <PasskeyForm
          action={confirmByPasskey}
          options={options}
          label="Confirm with a passkey"
          to={to}
        />
      )}
      {isOneStep && account.isVerified && (
        <ConfirmByMailForm email={account.email} to={to} isSent={isSent} />
      )}
    </>
  )
}
