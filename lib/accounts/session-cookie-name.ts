/** `__Host-` ties the cookie to this host over https; plain http (a trial) cannot have it. */
export const sessionCookieName = ({ SITE_URL }: { SITE_URL: string }): string =>
  SITE_URL.startsWith('https:') ? '__Host-next-auth.session-token' : 'next-auth.session-token'
