import { forgetSession } from '@/lib/accounts/known-visitors'
import { db, type Transaction } from '@/lib/platform/db'

/** Ends one of a reader’s own sessions; another’s is not found, and one that has ended is no error. */
export async function endOwnSession(userId: string, sessionId: string): Promise<void> {
  await endSessions(db(), { userId, id: sessionId })
}

/** Ends all sessions of a reader, but the one with this token hash. */
export async function endOtherSessions(
  userId: string,
  exceptHash: string | null,
  client: Transaction = db(),
): Promise<void> {
  await endSessions(client, exceptHash ? { userId, tokenHash: { not: exceptHash } } : { userId })
}

/** The database tells every instance; this one forgets at once. */
async function endSessions(
  client: Transaction,
  where: { userId: string; id?: string; tokenHash?: { not: string } },
): Promise<void> {
  const ended = await client.session.findMany({ where, select: { id: true, tokenHash: true } })
  await client.session.deleteMany({ where: { id: { in: ended.map(({ id }) => id) } } })
  for (const { tokenHash } of ended) forgetSession(tokenHash)
}
