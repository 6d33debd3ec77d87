import { env } from '@/lib/platform/env'
import { site } from '@/lib/site'
import type { Publication } from './legal-text'

/** What this site's own documents say about it. */
export const ownPublication = (): Publication => ({
  name: site.name,
  publisher: site.publisher,
  contactEmail: site.contactEmail,
  siteUrl: env().SITE_URL,
  premiumAllowance: site.premiumAllowance,
})
