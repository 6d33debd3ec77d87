import { setTimeout as delay } from 'node:timers/promises'
import { env } from '@/lib/platform/env'
import {
  ClaimLostError,
  claimSeconds,
  recordHandOver,
  recordOutcome,
  renewClaim,
} from './claim-mail'
import { type ComposedMessage, composeMessage } from './compose-message'
import { mailsAreFiles, writeMailFiles } from './mail-files'
import { type Patience, sendBySmtp } from './mail-server'
import type { Outcome } from './policy'
import { openData } from './sealed-data'
import { type TemplateName, templates } from './templates'
import type { ClaimedMail } from './types'

interface DeliveryOptions {
  patience: Patience
  /** Ends an attempt whose text is not handed over yet. */
  signal: AbortSignal
}

/** One attempt with a mail that this worker holds, and the record of it. */
export async function deliverMail(mail: ClaimedMail, options: DeliveryOptions): Promise<Outcome> {
  const stopRenewing = keepRenewing(mail)
  try {
    const outcome = await attempt(mail, options)
    await recordPatiently(mail, outcome)
    return outcome
  } finally {
    stopRenewing()
  }
}

async function attempt(mail: ClaimedMail, options: DeliveryOptions): Promise<Outcome> {
  if (mail.handedOverAt) {
    return { kind: 'answer-lost', reason: 'The worker ended after the text was handed over.' }
  }
  const message = await compose(mail)
  if ('kind' in message) return message
  const { SMTP_URL: url = '' } = env()
  if (mailsAreFiles()) return writeFiles(mail, message)
  const onHandOver = () => recordHandOver(mail)
  return sendBySmtp({ url, message, onHandOver, ...options })
}

async function compose(mail: ClaimedMail): Promise<ComposedMessage | Outcome> {
  try {
    if (!isTemplate(mail.template)) throw new Error(`there is no template ${mail.template}`)
    const letter = templates[mail.template].write(readData(mail))
    return await composeMessage(mail.id, mail.recipient, letter)
  } catch (error) {
    return { kind: 'refused', reason: `The mail cannot be written: ${(error as Error).message}` }
  }
}

function readData(mail: ClaimedMail): unknown {
  try {
    return openData(mail.data ?? new Uint8Array(), mail)
  } catch (error) {
    const message =
      'what it says cannot be decrypted. NEXTAUTH_SECRET is not the one it was written with'
    throw new Error(message, { cause: error })
  }
}

const isTemplate = (name: string): name is TemplateName => Object.hasOwn(templates, name)

async function writeFiles({ id }: ClaimedMail, message: ComposedMessage): Promise<Outcome> {
  try {
    await writeMailFiles(id, message)
    return { kind: 'delivered' }
  } catch (error) {
    return { kind: 'unreachable', reason: `No file can be written: ${(error as Error).message}` }
  }
}

function keepRenewing(mail: ClaimedMail): () => void {
  const renew = () => void renewClaim(mail).catch(() => undefined)
  const timer = setInterval(renew, (claimSeconds * 1000) / 3)
  return () => clearInterval(timer)
}

const recordTries = 30

/** What is known is written down even when the database is away for a minute: nothing is sent twice for it. */
async function recordPatiently(mail: ClaimedMail, outcome: Outcome): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await recordOutcome(mail, outcome)
    } catch (error) {
      if (error instanceof ClaimLostError || tries === recordTries) throw error
      await delay(2_000)
    }
  }
}
