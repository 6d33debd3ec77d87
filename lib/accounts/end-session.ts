import { db } from '@/lib/platform/db'
import { forgetSession } from './known-visitors'
import { hashToken } from './sessions'

/** Ends a session: here at once, in other instances as soon as the database has told them. */
export async function endSession(token: string): Promise<void> {
  const tokenHash = hashToken(token)
  await db().session.deleteMany({ where: { tokenHash } })
  forgetSession(tokenHash)
}
