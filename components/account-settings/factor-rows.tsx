import { demandsSecondStep } from '@/lib/second-factor/policy'
import { findFactors } from '@/lib/second-factor/queries'
import { AccountRow } from './account-row'

/** What somebody signs in with, beside a password. */
export async function FactorRows({ userId }: { userId: string }) {
  const factors = await findFactors(userId)
  const isAsked = demandsSecondStep(factors)
  return (
    <>
      <AccountRow name="Passkeys" href="/account/passkeys" verb={factors.passkeys ? 'See' : 'Add'}>
        {factors.passkeys || 'None. With one, you sign in without a password.'}
      </AccountRow>
      <AccountRow
        name="Second factor"
        href="/account/second-factor"
        verb={isAsked ? 'See' : 'Set up'}
      >
        {isAsked ? 'Asked for when you sign in' : 'None'}
      </AccountRow>
    </>
  )
}
