import type { Visitor } from '@/lib/accounts/types'
import { site } from '@/lib/site'
import type { Facts } from './decide'

/** What the gate looks at of a visitor, without asking the database. */
export const visitorFacts = (visitor: Visitor): Pick<Facts, 'visitor' | 'mustVerify'> => ({
  visitor: visitor.kind,
  mustVerify:
    site.verifiedAddressFor === 'reading' && visitor.kind === 'reader' && !visitor.isVerified,
})
