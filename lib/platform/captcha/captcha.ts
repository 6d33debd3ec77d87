import { checkProofOfWork, type ProofOfWorkSettings } from './proof-of-work'
import { checkRecaptcha, type RecaptchaSettings } from './recaptcha'
import { absent, type CaptchaVerdict, rejected, solved } from './verdict'

export type CaptchaSettings =
  | ({ provider: 'proof-of-work' } & ProofOfWorkSettings)
  | ({ provider: 'recaptcha' } & RecaptchaSettings)
  | { provider: 'off' }

export type CaptchaProvider = CaptchaSettings['provider']

export interface Captcha {
  provider: CaptchaProvider
  /**
   * What the form shows the browser: a module to load (an address under `public`), the provider
   * as `data-captcha` and the site key as `data-site-key` on the form itself.
   */
  form: { script: string | null; siteKey: string | null }
  /** Reads the field `captcha`. A rejection's reason is a word for the log, not for people. */
  verify(form: FormData, remoteAddress: string): Promise<CaptchaVerdict>
}

const longestAnswer = 8192

export function createCaptcha(settings: CaptchaSettings): Captcha {
  switch (settings.provider) {
    case 'proof-of-work':
      return {
        provider: settings.provider,
        form: { script: '/proof-of-work.js', siteKey: null },
        verify: (form) => judge(form, (answer) => checkProofOfWork(answer, settings)),
      }
    case 'recaptcha':
      return {
        provider: settings.provider,
        form: { script: '/recaptcha.js', siteKey: settings.siteKey },
        verify: (form, remoteAddress) =>
          judge(form, (answer) => checkRecaptcha(answer, remoteAddress, settings)),
      }
    case 'off':
      return {
        provider: settings.provider,
        form: { script: null, siteKey: null },
        verify: () => Promise.resolve(solved),
      }
  }
}

function judge(
  form: FormData,
  check: (answer: string) => Promise<CaptchaVerdict>,
): Promise<CaptchaVerdict> {
  const answer = form.get('captcha')
  if (answer === null || answer === '') return Promise.resolve(absent)
  if (typeof answer !== 'string' || answer.length > longestAnswer) {
    return Promise.resolve(rejected('malformed'))
  }
  return check(answer)
}

type CspSources = Record<'script-src' | 'frame-src' | 'connect-src', string[]>

/** What a page with such a form adds to its Content-Security-Policy. */
export function cspSources(provider: CaptchaProvider): CspSources {
  if (provider !== 'recaptcha') return { 'script-src': [], 'frame-src': [], 'connect-src': [] }
  const google = 'https://www.google.com/recaptcha/'
  return {
    'script-src': [google, 'https://www.gstatic.com/recaptcha/'],
    'frame-src': [google, 'https://recaptcha.google.com/recaptcha/'],
    'connect-src': [google],
  }
}
