import { limits } from '@/lib/limits'
import { checkFormGuard } from '@/lib/platform/captcha/form-guard'
import { siteCaptcha } from '@/lib/platform/captcha/site-captcha'
import { env } from '@/lib/platform/env'
import { InvalidInputError } from '@/lib/platform/errors'
import { consume, isWithin, networkOf } from '@/lib/platform/rate-limit'

/**
 * Lets a registration pass: a solved captcha under the wide limit; without one (JavaScript off, an
 * answer that expired while somebody was typing) the form's own guards and the tight limit. A form
 * sent faster than people type is not refused, since password managers are fast: it costs more.
 * Whoever registers with an address tries a password for it, so that is counted as at the sign-in.
 * Returns whether the address may get the mail that verifies it.
 * @throws TooManyRequestsError, or InvalidInputError when the form was not one of ours.
 */
export async function admitRegistration(
  form: FormData,
  email: string,
  clientAddress: string,
): Promise<boolean> {
  await admitForm(form, email, clientAddress)
  return isWithin(limits.mailAddress, email)
}

async function admitForm(form: FormData, email: string, clientAddress: string): Promise<void> {
  const network = networkOf(clientAddress)
  await consume(limits.registerAddress, `${network} ${email}`)
  await consume(limits.signInAddress, `${network} ${email}`)
  const verdict = await siteCaptcha().verify(form, clientAddress)
  if (verdict.kind === 'solved') return consume(limits.registerSolved, network)
  const guard = checkFormGuard(form, env().NEXTAUTH_SECRET, new Date())
  await consume(limits.registerUnsolved, network, guard === 'too-fast' ? 2 : 1)
  if (guard !== 'ok' && guard !== 'too-fast') {
    throw new InvalidInputError({
      form: 'This form was open for too long, or was changed. Send it once more.',
    })
  }
}
