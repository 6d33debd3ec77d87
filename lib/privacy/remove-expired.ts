import { db } from '@/lib/platform/db'
import { eraseReader } from './erase-reader'
import { type Expiring, retention } from './retention'

type Removal =
  /** SQL that deletes; $1 is the number of days. */
  | { delete: string }
  /** SQL that finds the accounts to erase; $1 is the number of days. */
  | { erase: string }

const ago = 'now() - make_interval(days => $1::int)'

const removals: Record<Expiring, Removal> = {
  unverifiedAccounts: {
    erase: `SELECT id FROM "User" WHERE "emailVerifiedAt" IS NULL AND role = 'reader'
      AND "createdAt" < ${ago} AND "lastSeenOn" < (${ago})::date`,
  },
  deletions: { erase: `SELECT id FROM "User" WHERE "deletionRequestedAt" < ${ago}` },
  sessions: { delete: `DELETE FROM "Session" WHERE "expiresAt" < ${ago}` },
  oneTimeCodes: {
    delete: `DELETE FROM "OneTimeCode" WHERE greatest("codeExpiresAt", "linkExpiresAt") < ${ago}`,
  },
  pendingSignIns: { delete: `DELETE FROM "PendingSignIn" WHERE "expiresAt" < ${ago}` },
  addressChanges: { delete: `DELETE FROM "AddressChange" WHERE "changedAt" < ${ago}` },
  retiredHandles: { delete: `DELETE FROM "RetiredHandle" WHERE "retiredAt" < ${ago}` },
  dataExports: {
    delete: `DELETE FROM "DataExport" WHERE coalesce("readyAt", "requestedAt") < ${ago}`,
  },
  invitations: { delete: `DELETE FROM "StaffInvitation" WHERE "expiresAt" < ${ago}` },
  rateLimits: {
    delete: `DELETE FROM rate_limit WHERE expire < extract(epoch FROM ${ago}) * 1000`,
  },
  spentChallenges: { delete: `DELETE FROM "SpentChallenge" WHERE "expiresAt" < ${ago}` },
}

/**
 * Removes what was kept for as long as `retention` allows, by the database’s clock. Returns how much
 * of each. What fails does not keep the rest from being removed; it is thrown at the end.
 */
export async function removeExpired(): Promise<Record<string, number>> {
  const removed: Record<string, number> = {}
  const failures: unknown[] = []
  for (const [name, removal] of Object.entries(removals)) {
    const { days } = retention[name as Expiring]
    try {
      removed[name] = await remove(removal, days)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything was removed.')
  return removed
}

async function remove(removal: Removal, days: number): Promise<number> {
  if ('delete' in removal) return db().$executeRawUnsafe(removal.delete, days)
  const due = await db().$queryRawUnsafe<{ id: string }[]>(removal.erase, days)
  for (const { id } of due) await eraseReader(id)
  return due.length
}
