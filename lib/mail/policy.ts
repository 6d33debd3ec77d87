import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import type { MailState } from './types'

/** What became of one attempt. Reasons are in plain words. */
export type Outcome =
  | { kind: 'delivered' }
  /** For good: this recipient, or this text. */
  | { kind: 'refused'; reason: string }
  /** For now. */
  | { kind: 'deferred'; reason: string }
  /** The server's trouble, not the mail's: nobody was asked to take it. */
  | { kind: 'unreachable'; reason: string }
  /** Handed over, and nobody knows whether it was taken. */
  | { kind: 'answer-lost'; reason: string }

/** How often a mail server is asked to take a mail, over about fifteen hours. */
export const maxAttempts = 12

const firstPauseSeconds = 30
const longestPauseSeconds = 6 * 3600
/** Each pause is up to a quarter shorter or longer, so that mails do not come back all at once. */
const jitter = 0.25

interface Attempted {
  /** With this one. */
  attempts: number
  uncertainAt: Date | null
}

interface NextStep {
  state: MailState
  attempts: number
  nextAttemptAt: Date
  uncertainAt: Date | null
  lastError: string | null
}

/**
 * What to do with a mail after an attempt. One whose answer was lost is sent once more, so that
 * none is lost and at most one arrives twice; after a second lost answer a person decides.
 */
export function decideNextStep(
  mail: Attempted,
  outcome: Outcome,
  now: Date,
  random: () => number = Math.random,
): NextStep {
  const { attempts, uncertainAt } = mail
  const done = { attempts, uncertainAt, nextAttemptAt: now }
  if (outcome.kind === 'delivered') return { ...done, state: 'delivered', lastError: null }
  const lastError = outcome.reason
  if (outcome.kind === 'refused') return { ...done, state: 'failed', lastError }
  if (outcome.kind === 'answer-lost' && uncertainAt)
    return { ...done, state: 'uncertain', lastError }
  if (outcome.kind === 'unreachable') {
    return { ...done, state: 'waiting', attempts: attempts - 1, lastError }
  }
  if (attempts >= maxAttempts) {
    return { ...done, state: 'failed', lastError: `Tried ${attempts} times. ${lastError}` }
  }
  return {
    state: 'waiting',
    attempts,
    nextAttemptAt: new Date(now.getTime() + pauseAfter(attempts, random) * 1000),
    uncertainAt: outcome.kind === 'answer-lost' ? now : uncertainAt,
    lastError,
  }
}

/** In seconds; doubles each time. */
function pauseAfter(attempts: number, random: () => number): number {
  const pause = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** (attempts - 1))
  return pause * (1 - jitter + 2 * jitter * random())
}

/** @throws ForbiddenError unless the actor may decide about mails. */
export const authorizeMail = (actor: Actor): void =>
  authorizeRole(actor, ['editor', 'admin', 'system'], 'decide about mails')

/** Decided by a person: a mail that is on its way or done is left alone. */
export const undecided: readonly MailState[] = ['failed', 'uncertain', 'waiting']
