import { z } from 'zod'

const loopback = /^(localhost|127\.0\.0\.1)$/

/** Stands in for Google in tests: nothing but an address of this machine. */
export const googleTestIssuer = z.url({
  protocol: /^http$/,
  hostname: loopback,
  error: 'must be an http address of localhost',
})

interface Settings {
  SITE_URL?: string | undefined
  GOOGLE_CLIENT_ID?: string | undefined
  GOOGLE_CLIENT_SECRET?: string | undefined
  GOOGLE_TEST_ISSUER?: string | undefined
}

/** What is wrong with the settings taken together, in one line; null when nothing is. */
export function explainGoogleSettings(settings: Settings): string | null {
  const { SITE_URL, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GOOGLE_TEST_ISSUER } = settings
  if (Boolean(GOOGLE_CLIENT_ID) !== Boolean(GOOGLE_CLIENT_SECRET)) {
    return 'GOOGLE_CLIENT_ID: goes together with GOOGLE_CLIENT_SECRET. Set both, or neither.'
  }
  if (GOOGLE_TEST_ISSUER && SITE_URL && !loopback.test(new URL(SITE_URL).hostname)) {
    return 'GOOGLE_TEST_ISSUER: is for tests on this machine, and SITE_URL is elsewhere. Leave it out.'
  }
  return null
}

export interface GoogleSettings {
  clientId: string
  clientSecret: string
  issuer: string
}

/** Google as it is set up here; null where it is not. */
export function googleSettings(settings: Settings): GoogleSettings | null {
  const {
    GOOGLE_CLIENT_ID: clientId,
    GOOGLE_CLIENT_SECRET: clientSecret,
    GOOGLE_TEST_ISSUER: issuer = 'https://accounts.google.com',
  } = settings
  return clientId && clientSecret ? { clientId, clientSecret, issuer } : null
}
