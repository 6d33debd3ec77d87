import { db } from '@/lib/platform/db'
import { decideNextStep, type Outcome } from './policy'
import type { ClaimedMail } from './types'

/** How long the mail of a worker that died stays away from the others. One that lives renews in time. */
export const claimSeconds = 30

/**
 * Takes the mail that has been due the longest; null when none is. Two workers never take the same
 * one, and one whose worker died is taken over when its claim ends.
 */
export async function claimMail(): Promise<ClaimedMail | null> {
  const [claimed = null] = await db().$queryRaw<ClaimedMail[]>`
    UPDATE "OutboxMail" SET
      "state" = 'sending',
      "claimId" = gen_random_uuid(),
      "attempts" = "attempts" + 1,
      "nextAttemptAt" = now() + make_interval(secs => ${claimSeconds})
    WHERE "id" = (
      SELECT "id" FROM "OutboxMail"
      WHERE "state" IN ('waiting', 'sending') AND "nextAttemptAt" <= now()
      ORDER BY "nextAttemptAt"
      LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING "id", "claimId", "template", "recipient", "data", "attempts", "uncertainAt",
      "handedOverAt"`
  return claimed
}

/** @throws ClaimLostError when another worker has taken the mail over. */
export const renewClaim = (mail: ClaimedMail): Promise<void> =>
  updateClaimed(mail, { nextAttemptAt: new Date(Date.now() + claimSeconds * 1000) })

/**
 * Says that the text goes to the mail server now: from here on it may arrive.
 * @throws ClaimLostError when another worker has taken the mail over.
 */
export const recordHandOver = (mail: ClaimedMail): Promise<void> =>
  updateClaimed(mail, { handedOverAt: new Date() })

/** @throws ClaimLostError when another worker has taken the mail over. */
export async function recordOutcome(mail: ClaimedMail, outcome: Outcome): Promise<void> {
  const now = new Date()
  const next = decideNextStep(mail, outcome, now)
  await updateClaimed(mail, {
    ...next,
    claimId: null,
    handedOverAt: null,
    doneAt: next.state === 'waiting' ? null : now,
    ...(next.state === 'delivered' ? { data: null } : {}),
  })
}

type Change = Parameters<ReturnType<typeof db>['outboxMail']['updateMany']>[0]['data']

async function updateClaimed({ id, claimId }: ClaimedMail, data: Change): Promise<void> {
  const { count } = await db().outboxMail.updateMany({ where: { id, claimId }, data })
  if (count === 0) throw new ClaimLostError()
}

/** Another worker has this mail, or it went with its account. */
export class ClaimLostError extends Error {
  override name = 'ClaimLostError'
}
