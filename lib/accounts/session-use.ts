import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { processWide } from '@/lib/platform/process-wide'

/** `lastSeenAt` may be so far behind: it is written at most so often, in milliseconds. */
export const usePrecisionMs = 5 * 60_000

const collectMs = 1_000

const used = processWide('sessions-in-use', () => ({
  hashes: new Set<string>(),
  timer: null as NodeJS.Timeout | null,
}))

/**
 * Notes that a session is used now. Returns at once: what a second brings is written together, later,
 * so that no page waits for it; what cannot be written is noted again by the next use.
 */
export function noteUse(tokenHash: string): void {
  used.hashes.add(tokenHash)
  used.timer ??= setTimeout(() => {
    writeUses().catch((error: Error) => log.warn({ reason: error.message }, 'uses are not noted'))
  }, collectMs).unref()
}

/** Writes what was noted: the moment of the session, and only the day of its user. */
export async function writeUses(): Promise<void> {
  const hashes = [...used.hashes]
  used.hashes.clear()
  if (used.timer) clearTimeout(used.timer)
  used.timer = null
  if (hashes.length === 0) return
  await db().$executeRaw`
    WITH seen AS (
      UPDATE "Session" SET "lastSeenAt" = now()
      WHERE "tokenHash" = ANY(${hashes}) AND "lastSeenAt" < now() - interval '1 minute'
      RETURNING "userId"
    )
    UPDATE "User" SET "lastSeenOn" = current_date FROM seen
    WHERE "User".id = seen."userId" AND "lastSeenOn" < current_date`
}
