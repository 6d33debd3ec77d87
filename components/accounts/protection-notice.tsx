import type { CaptchaProvider } from '@/lib/platform/captcha/captcha'

export function ProtectionNotice({ provider }: { provider: CaptchaProvider }) {
  if (provider === 'off') return null
  return (
    <p className="font-sans text-sm text-muted">
      {provider === 'recaptcha' ? (
        <>
          This site is protected by reCAPTCHA and the Google{' '}
          <a href="https://policies.google.com/privacy" className="underline">
            Privacy policy
          </a>{' '}
          and{' '}
          <a href="https://policies.google.com/terms" className="underline">
            Terms of service
          </a>{' '}
          apply.
        </>
      ) : (
        'This form is protected by a short calculation in your own browser. Nothing about you is sent to anybody else.'
      )}
    </p>
  )
}
