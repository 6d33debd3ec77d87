import { env } from '@/lib/platform/env'
import { spendOnce } from '@/lib/platform/spend-once'
import { type Captcha, createCaptcha } from './captcha'

/** The captcha this site is set to use. */
export function siteCaptcha(): Captcha {
  const { CAPTCHA_PROVIDER, NEXTAUTH_SECRET, RECAPTCHA_SITE_KEY, RECAPTCHA_SECRET_KEY, SITE_URL } =
    env()
  switch (CAPTCHA_PROVIDER) {
    case 'proof-of-work':
      return createCaptcha({
        provider: 'proof-of-work',
        secret: NEXTAUTH_SECRET,
        remember: spendOnce,
      })
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
