import { askToRenew } from '@/lib/consent/ask-to-renew'
import { findDeletionDate } from '@/lib/privacy/queries'
import { landingAddress } from './landing-address'

/** Where somebody who came in goes on: first to what waits for their answer, if anything does. */
export async function entryAddress(userId: string, to: string): Promise<string> {
  if (await findDeletionDate(userId)) return '/account/privacy/delete'
  if (await askToRenew(userId)) return `/account/consents/renew?to=${encodeURIComponent(to)}`
  return landingAddress(to)
}
