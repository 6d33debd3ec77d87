import { redirect } from 'next/navigation'
import { needsSecondStep } from '@/lib/second-factor/queries'
import { askForSecondStep } from '@/lib/second-factor/session-pending'
import { noteEntrance } from '@/lib/staff/note-entrance'
import { entryAddress } from './entry-address'
import { startSession } from './session-cookie'

interface Entrance {
  userId: string
  /** The path to go back to. */
  to: string
  /** Whether a second factor was shown too. */
  secondFactor?: boolean
}

/** The last step of every way in. Redirects. */
export const enter = async (entrance: Entrance): Promise<never> =>
  redirect(await passEntrance(entrance))

/**
 * A second step where the account demands one, else a new session. Returns the path to go on to: the
 * second step, or back to where the reader came from.
 */
export async function passEntrance({
  userId,
  to,
  secondFactor = false,
}: Entrance): Promise<string> {
  if (!secondFactor && (await needsSecondStep(userId))) return askForSecondStep({ userId, to })
  await startSession(userId, { secondFactorAt: secondFactor ? new Date() : null })
  if (secondFactor) await noteEntrance(userId)
  return entryAddress(userId, to)
}
