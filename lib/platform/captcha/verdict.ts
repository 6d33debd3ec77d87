/**
 * `absent`: no answer came, since JavaScript is off or the provider cannot be reached. The caller
 * then relies on the form guard and a tighter rate limit.
 */
export type CaptchaVerdict =
  | { kind: 'solved' }
  | { kind: 'absent' }
  | { kind: 'rejected'; reason: string }

export const solved: CaptchaVerdict = { kind: 'solved' }

export const absent: CaptchaVerdict = { kind: 'absent' }

export const rejected = (reason: string): CaptchaVerdict => ({ kind: 'rejected', reason })
