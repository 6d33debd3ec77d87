import { redirect } from 'next/navigation'
import { entryAddress } from './entry-address'
import { startSession } from './session-cookie'

/** The last step of every way in: a new session, and back to where the reader came from. Redirects. */
export async function enter({ userId, to }: { userId: string; to: string }): Promise<never> {
  await startSession(userId)
  return redirect(await entryAddress(userId, to))
}
