import { env } from '@/lib/platform/env'

/** The site as passkeys know it: made at one address, good at no other. */
export function relyingParty(): { id: string; origin: string } {
  const { SITE_URL } = env()
  return { id: new URL(SITE_URL).hostname, origin: SITE_URL }
}
