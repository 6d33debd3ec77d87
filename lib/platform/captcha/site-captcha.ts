import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { type Captcha, createCaptcha } from './captcha'

/** The captcha this site is set to use. */
export function siteCaptcha(): Captcha {
  const { CAPTCHA_PROVIDER, NEXTAUTH_SECRET, RECAPTCHA_SITE_KEY, RECAPTCHA_SECRET_KEY, SITE_URL } =
    env()
  switch (CAPTCHA_PROVIDER) {
    case 'proof-of-work':
      return createCaptcha({ provider: 'proof-of-work', secret: NEXTAUTH_SECRET, remember })
    case 'recaptcha':
      return createCaptcha({
        provider: 'recaptcha',
        siteKey: RECAPTCHA_SITE_KEY ?? '',
        secretKey: RECAPTCHA_SECRET_KEY ?? '',
        hostname: new URL(SITE_URL).hostname,
      })
    case 'off':
      return createCaptcha({ provider: 'off' })
  }
}

/** True the first time a signature is seen before it expires. */
async function remember(signature: string, expires: Date): Promise<boolean> {
  const stored = await db().$executeRaw`
    WITH cleared AS (DELETE FROM "SpentChallenge" WHERE "expiresAt" < now())
    INSERT INTO "SpentChallenge" ("signature", "expiresAt") VALUES (${signature}, ${expires})
    ON CONFLICT DO NOTHING`
  return stored === 1
}
