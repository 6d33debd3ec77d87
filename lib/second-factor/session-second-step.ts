import { redirect } from 'next/navigation'
import { enter } from '@/lib/accounts/session-enter'
import { limits } from '@/lib/limits'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { consume, refund } from '@/lib/platform/rate-limit'
import { countTry, endPendingSignIn } from './pending-sign-in'
import { queueChangeMail } from './queue-change-mail'
import { dropPendingToken, pendingToken } from './session-pending'

/**
 * Takes the second step of signing in, if `isRight` finds it right for the user who took the first:
 * a session, and back to where the reader came from. Redirects.
 */
export async function takeSecondStep(
  isRight: (userId: string) => Promise<boolean>,
  refusal: Record<string, string>,
): Promise<never> {
  const token = await pendingToken()
  const pending = await countTry(token)
  if (!pending) throw new InvalidInputError({ form: 'Sign in once more.' })
  const { userId, to, isLast } = pending
  await judgeSecondStep(userId, isRight, refusal).catch(async (error: unknown) => {
    if (isLast) await queueChangeMail(db(), userId, 'second-step-refused')
    throw error
  })
  if (!(await endPendingSignIn(token))) redirect('/sign-in')
  await dropPendingToken()
  return enter({ userId, to, secondFactor: true })
}

/** Under the limit of the account, which only those reach who know its password. */
export async function judgeSecondStep(
  userId: string,
  isRight: (userId: string) => Promise<boolean>,
  refusal: Record<string, string>,
): Promise<void> {
  await consume(limits.secondStep, userId)
  if (!(await isRight(userId))) throw new InvalidInputError(refusal)
  await refund(limits.secondStep, userId)
}
