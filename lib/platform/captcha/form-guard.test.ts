import { describe, expect, it } from 'vitest'
import { checkFormGuard, formTimeField, honeypotField, signFormTime } from './form-guard'

const secret = 'a secret of the site, long enough for it'
const made = new Date('2026-11-23T09:00:00Z')
const token = signFormTime(secret, made)

function check(afterMs: number, fields: Record<string, string | File> = {}) {
  const form = new FormData()
  const entries = { [formTimeField]: token, [honeypotField]: '', ...fields }
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return checkFormGuard(form, secret, new Date(made.getTime() + afterMs))
}

const minute = 60_000
const hour = 60 * minute

describe('form guard', () => {
  it.each([
    [0, 'too-fast'],
    [1999, 'too-fast'],
    [2000, 'ok'],
    [26 * hour, 'ok'],
    [26 * hour + 1, 'expired'],
  ])('after %d ms says %s', (afterMs, verdict) => {
    expect(check(afterMs)).toBe(verdict)
  })

  it('bears with an instance whose clock is ahead, for five minutes', () => {
    expect(check(-5 * minute)).toBe('ok')
    expect(check(-5 * minute - 1)).toBe('expired')
  })

  it.each([
    ['missing signature', `${made.getTime()}`],
    ['other time', token.replace(/^\d+/, `${made.getTime() - hour}`)],
    ['other secret', signFormTime('another secret of the same length, yes', made)],
    ['leading zero', `0${token}`],
    ['more at the end', `${token}A`],
    ['line break', `${token}\n`],
    ['empty', ''],
    ['signature in other letters', token.replace(/[\w-]{43}$/, 'é'.repeat(43))],
    ['a megabyte', '1'.repeat(1_000_000)],
    ['a file', new File([token], 'token')],
  ])('calls it forged: %s', (_name, value) => {
    expect(check(hour, { [formTimeField]: value })).toBe('forged')
  })

  it('calls it forged when the field is missing', () => {
    expect(checkFormGuard(new FormData(), secret, made)).toBe('forged')
  })

  it('notices whoever fills in what people cannot see', () => {
    expect(check(hour, { [honeypotField]: 'https://spam.example' })).toBe('honeypot')
    expect(check(hour, { [honeypotField]: new File([], '') })).toBe('honeypot')
  })

  it('does not look at the second honeypot field less than at the first', () => {
    const form = new FormData()
    form.append(honeypotField, '')
    form.append(honeypotField, 'https://spam.example')
    form.set(formTimeField, token)
    expect(checkFormGuard(form, secret, new Date(made.getTime() + hour))).toBe('honeypot')
  })
})
