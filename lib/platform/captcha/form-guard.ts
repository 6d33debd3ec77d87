import { createHmac, timingSafeEqual } from 'node:crypto'
import { deriveKey } from '../derive-key'

export type FormGuardVerdict = 'ok' | 'too-fast' | 'expired' | 'forged' | 'honeypot'

/** Hidden field that carries `signFormTime`. */
export const formTimeField = 'form_time'

/**
 * Text field that only a machine fills in: hidden from people by a class, `aria-hidden`,
 * `tabindex="-1"`, `autocomplete="off"`.
 */
export const honeypotField = 'website'

const youngestMs = 2000

/** A day in a cache, and two hours for the person to fill it in. */
const oldestMs = 26 * 60 * 60_000

/** A page may come from another instance, whose clock is ahead. */
const clockDifferenceMs = 5 * 60_000

/** The time the form was made, readable by anybody, signed with a key of its own. */
export function signFormTime(secret: string, now: Date): string {
  const time = now.getTime().toString()
  return `${time}.${sign(secret, time)}`
}

/**
 * What is left when there is no captcha answer. It stops scripts that post without having loaded
 * the form, that post the moment they have, that keep a form for days, or that fill in every
 * field. It does not stop one that loads a form and waits two seconds: pages are cached, so a
 * form time is shared by many visitors and can be sent any number of times until it is too old.
 * Only a rate limit bounds that.
 */
export function checkFormGuard(form: FormData, secret: string, now: Date): FormGuardVerdict {
  if (form.getAll(honeypotField).some((value) => value !== '')) return 'honeypot'
  const made = readFormTime(form.get(formTimeField), secret)
  if (made === null) return 'forged'
  const age = now.getTime() - made
  if (age > oldestMs || age < -clockDifferenceMs) return 'expired'
  return age >= 0 && age < youngestMs ? 'too-fast' : 'ok'
}

function readFormTime(field: FormDataEntryValue | null, secret: string): number | null {
  if (typeof field !== 'string') return null
  const [, time, signature] = /^(\d{1,15})\.([\w-]{43})$/.exec(field) ?? []
  if (!time || !signature) return null
  const genuine = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, time)))
  return genuine ? Number(time) : null
}

function sign(secret: string, time: string): string {
  return createHmac('sha256', deriveKey(secret, 'form time')).update(time).digest('base64url')
}
