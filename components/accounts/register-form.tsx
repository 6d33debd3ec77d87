import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { register } from '@/lib/accounts/actions'
import { siteCaptcha } from '@/lib/platform/captcha/site-captcha'
import { formResult } from '@/lib/platform/form-action'
import { AgreementSentence } from './agreement-sentence'
import { CredentialFields } from './credential-fields'
import { FormGuard } from './form-guard'
import { ProtectionNotice } from './protection-notice'

interface RegisterFormProps {
  /** The path to go back to. */
  to: string
  source: 'article-gate' | 'register-page'
}

export function RegisterForm({ to, source }: RegisterFormProps) {
  const refused = formResult('register')
  const captcha = siteCaptcha()
  return (
    <form
      action={register}
      noValidate
      data-captcha={captcha.provider}
      data-site-key={captcha.form.siteKey}
      className="mt-6 max-w-md space-y-5"
    >
      {refused && <FormAlert message={refused.message} />}
      <CredentialFields refused={refused} isNew />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="source" value={source} />
      <FormGuard />
      <AgreementSentence />
      <Button>Register</Button>
      <p className="font-sans text-base">
        Already have an account?{' '}
        <a
          href={`/sign-in?to=${encodeURIComponent(to)}`}
          className="inline-block py-1 font-semibold underline"
        >
          Sign in
        </a>
      </p>
      <ProtectionNotice provider={captcha.provider} />
      <script type="module" src={captcha.form.script ?? '/show-password.js'} />
    </form>
  )
}
