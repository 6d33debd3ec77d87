/**
 * What stands, or may come to stand, at the first place of an address and is no section. A test
 * holds the list to the pages that there are.
 */
const reserved = new Set([
  ...['account', 'confirm', 'forgot-password', 'invitation', 'register', 'reset-password'],
  ...['sign-in', 'sign-out', 'verify-email', 'newsroom', 'api', 'media', 'healthz', 'readyz'],
  ...['archive', 'authors', 'cookies', 'corrections', 'privacy', 'search', 'sitemaps', 'terms'],
  ...['topics', 'comments', 'events', 'newsletters', 'readers', 'premium', 'admin', 'feed', 'rss'],
  ...['about', 'contact', 'help', 'staff', 'today', 'preview', 'front', 'new'],
])

export const isReservedSlug = (slug: string): boolean => reserved.has(slug)
