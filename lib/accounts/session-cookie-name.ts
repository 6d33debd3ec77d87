import { cookieNames } from '@/lib/platform/http/cookies'

/** `__Host-` ties the cookie to this host over https; plain http (a trial) cannot have it. */
export const sessionCookieName = ({ SITE_URL }: { SITE_URL: string }): string =>
  SITE_URL.startsWith('https:') ? `__Host-${cookieNames.session}` : cookieNames.session
