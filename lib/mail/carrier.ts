import { setTimeout as delay } from 'node:timers/promises'
import { log } from '@/lib/platform/log'
import { channels, listenTo } from '@/lib/platform/postgres/listen'
import { createBell } from './bell'
import { claimMail } from './claim-mail'
import { deliverMail } from './deliver-mail'
import { type Patience, usualPatience } from './mail-server'
import type { ClaimedMail } from './types'

interface CarrierOptions {
  patience?: Patience
  /** How often it looks for mails whose time has come, unless it is told of one. */
  sweepMs?: number
  /** The longest it leaves a mail server alone that cannot be used. */
  longestPauseMs?: number
}

/** How many mails are on their way at once; one, while the mail server cannot be used. */
const lanes = 4
const firstPauseMs = 1_000
/** What is on its way at the end gets this long. */
const farewellMs = 8_000

/**
 * Delivers what waits in the outbox, for as long as the process runs: soon after the commit that
 * causes a mail, and whenever a pause is over. Any number of processes may have one.
 */
export function startCarrier(
  databaseUrl: string,
  { patience = usualPatience, sweepMs = 5_000, longestPauseMs = 30_000 }: CarrierOptions = {},
): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const underway = new Set<Promise<void>>()
  const bell = createBell()
  signal.addEventListener('abort', bell.ring)
  let failures = 0

  async function carry(mail: ClaimedMail): Promise<void> {
    const outcome = await deliverMail(mail, { patience, signal })
    failures = outcome.kind === 'unreachable' ? failures + 1 : 0
    log.info({ mail: mail.id, template: mail.template, outcome: outcome.kind }, 'mail')
  }

  async function takeNext(): Promise<boolean> {
    if (underway.size >= (failures > 0 ? 1 : lanes)) return false
    const mail = await claimMail()
    if (!mail) return false
    const task = carry(mail)
      .catch((error: Error) => log.warn({ mail: mail.id, reason: error.message }, 'mail'))
      .finally(() => {
        underway.delete(task)
        bell.ring()
      })
    underway.add(task)
    return true
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      if (failures > 0 && underway.size === 0) await pause(failures, longestPauseMs, signal)
      const took = !signal.aborted && (await takeNext().catch(explainSilence))
      if (!took) await bell.wait(sweepMs)
    }
  }

  const ears = listenTo(channels.mail, databaseUrl, { heard: bell.ring, listening: bell.ring })
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([ears.close(), running])
      await Promise.race([Promise.all(underway), delay(farewellMs, undefined, { ref: false })])
    },
  }
}

function explainSilence(error: Error): false {
  log.warn({ reason: error.message }, 'the outbox cannot be read')
  return false
}

const pause = (failures: number, longestMs: number, signal: AbortSignal) =>
  delay(Math.min(longestMs, firstPauseMs * 2 ** (failures - 1)), undefined, { signal }).catch(
    () => undefined,
  )
