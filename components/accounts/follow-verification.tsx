import type { Visitor } from '@/lib/accounts/types'
import { confirmByLink } from '@/lib/accounts/verification/actions'
import { findLinkMeaning } from '@/lib/accounts/verification/verify-address'
import { LinkForm } from './link-form'
import { SignInForm } from './sign-in-form'
import { StaleLink } from './stale-link'

interface FollowVerificationProps {
  visitor: Visitor
  token: string
  to: string
}

/** What the link of a verification offers to who opens it. */
export async function FollowVerification({ visitor, token, to }: FollowVerificationProps) {
  const visitorId = visitor.kind === 'anonymous' ? null : visitor.userId
  const meaning = await findLinkMeaning(token, visitorId)
  const here = `/verify-email?${new URLSearchParams({ token, to }).toString()}`
  const form = { form: 'verify-link', action: confirmByLink, token, to }
  switch (meaning.kind) {
    case 'unusable':
      return <StaleLink href="/verify-email">See where your address stands</StaleLink>
    case 'confirm':
      return (
        <>
          <p className="mt-3 wrap-anywhere">
            <strong>{meaning.address}</strong> is the address of your account.
          </p>
          <LinkForm {...form} button="Confirm this address" />
        </>
      )
    case 'join':
      return (
        <>
          <p className="mt-3 wrap-anywhere">
            You registered once more with <strong>{meaning.address}</strong>. What you opened and
            agreed to since then is added to this account, and the second account ends.
          </p>
          <LinkForm {...form} button="Put the two together" />
        </>
      )
    case 'sign-in':
      return (
        <>
          <p className="mt-3 wrap-anywhere">
            {meaning.isTaken
              ? 'You already have an account with this address. Sign in to it with the password it had, and what you read since then can be added.'
              : 'To confirm the address, sign in with the password you chose when you registered.'}
          </p>
          <SignInForm to={here} email={meaning.address} />
        </>
      )
  }
}
