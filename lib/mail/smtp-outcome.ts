import type { NodemailerError } from 'nodemailer/lib/errors'
import type { Outcome } from './policy'

/** How far an attempt came: before the envelope the mail played no part, after the text it may arrive. */
export type Step = 'connection' | 'envelope' | 'text'

/** What a failure over SMTP means for the mail, in plain words. */
export function explainFailure(error: NodemailerError, step: Step): Outcome {
  const { said, code } = answerOf(error)
  const because = (what: string) => `${what}: ${said}`.slice(0, 500)
  if (step === 'connection') {
    return { kind: 'unreachable', reason: because('The mail server cannot be used') }
  }
  if (error.command === 'MAIL FROM' && code) {
    return { kind: 'unreachable', reason: because('The mail server refused the sender') }
  }
  const what = step === 'text' ? 'the text' : 'the recipient'
  if (code >= 500) return { kind: 'refused', reason: because(`The mail server refused ${what}`) }
  if (code >= 400) {
    return { kind: 'deferred', reason: because(`The mail server cannot take ${what} now`) }
  }
  return step === 'text'
    ? { kind: 'answer-lost', reason: because('No answer came after the text was handed over') }
    : { kind: 'deferred', reason: because('The mail server broke off') }
}

/** The server's own words and code where it gave any. */
function answerOf(error: NodemailerError): { said: string; code: number } {
  const rejected = error.rejectedErrors?.[0] ?? error
  const said = rejected.response || error.message
  return { said: said.replaceAll(/\s+/g, ' ').trim(), code: rejected.responseCode ?? 0 }
}
