import { db, ranOutOfTime, type Transaction } from '@/lib/platform/db'

const patienceMs = 1_000

/** Asks for no longer than a search may take; null when that was not enough for an answer. */
export async function inTime<T>(ask: (transaction: Transaction) => Promise<T>): Promise<T | null> {
  try {
    return await db().$transaction(async (transaction) => {
      // The planner does not count what it costs to read the words of an article: to look at all
      // of them seems cheap to it, and is not.
      await transaction.$queryRaw`
        SELECT set_config('statement_timeout', ${String(patienceMs)}, true),
               set_config('enable_seqscan', 'off', true)`
      return ask(transaction)
    })
  } catch (error) {
    if (ranOutOfTime(error)) return null
    throw error
  }
}
