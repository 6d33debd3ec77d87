import { describe, expect, it } from 'vitest'
import { type CaptchaSettings, createCaptcha, cspSources } from './captcha'

const remoteAddress = '192.0.2.1'

const proofOfWork: CaptchaSettings = {
  provider: 'proof-of-work',
  secret: 'a secret of the site, long enough for it',
  remember: () => Promise.resolve(true),
}

const recaptcha: CaptchaSettings = {
  provider: 'recaptcha',
  siteKey: 'site-key',
  secretKey: 'secret-key',
  hostname: null,
  verifyAddress: 'http://127.0.0.1:1/',
}

describe('captcha', () => {
  it('tells the form what to load', () => {
    expect(createCaptcha(proofOfWork).form).toEqual({ script: '/proof-of-work.js', siteKey: null })
    expect(createCaptcha(recaptcha).form).toEqual({ script: '/recaptcha.js', siteKey: 'site-key' })
    expect(createCaptcha({ provider: 'off' }).form).toEqual({ script: null, siteKey: null })
  })

  it.each([proofOfWork, recaptcha])('$provider knows when no answer came', async (settings) => {
    const form = new FormData()
    expect(await createCaptcha(settings).verify(form, remoteAddress)).toEqual({ kind: 'absent' })
    form.set('captcha', '')
    expect(await createCaptcha(settings).verify(form, remoteAddress)).toEqual({ kind: 'absent' })
  })

  it.each([proofOfWork, recaptcha])('$provider rejects a file and a megabyte', async (settings) => {
    for (const answer of [new File(['{}'], 'answer.json'), 'x'.repeat(1_000_000)]) {
      const form = new FormData()
      form.set('captcha', answer)
      expect(await createCaptcha(settings).verify(form, remoteAddress)).toEqual({
        kind: 'rejected',
        reason: 'malformed',
      })
    }
  })

  it('asks nothing when it is off', async () => {
    const verdict = await createCaptcha({ provider: 'off' }).verify(new FormData(), remoteAddress)
    expect(verdict).toEqual({ kind: 'solved' })
  })

  it('opens the Content-Security-Policy to Google only for reCAPTCHA', () => {
    for (const provider of ['proof-of-work', 'off'] as const) {
      expect(Object.values(cspSources(provider)).flat()).toEqual([])
    }
    const hosts = Object.values(cspSources('recaptcha'))
      .flat()
      .map((source) => new URL(source).host)
    expect(new Set(hosts)).toEqual(
      new Set(['www.google.com', 'www.gstatic.com', 'recaptcha.google.com']),
    )
  })
})
