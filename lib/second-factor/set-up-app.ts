import { db } from '@/lib/platform/db'
import { decrypt, encrypt } from '@/lib/platform/encrypt'
import { InvalidInputError } from '@/lib/platform/errors'
import { queueChangeMail } from './queue-change-mail'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { makeSecret, setUpAddress, stepOf } from './totp'

export const secretPurpose = 'authenticator app'

/** Makes the secret of an app that is to be set up. What was begun before is begun anew. */
export async function beginAppSetUp(userId: string): Promise<void> {
  const secret = encrypt(makeSecret(), secretPurpose, userId)
  await db().$executeRaw`
    INSERT INTO "AuthenticatorApp" ("userId", secret) VALUES (${userId}::uuid, ${secret})
    ON CONFLICT ("userId") DO UPDATE SET secret = excluded.secret
    WHERE "AuthenticatorApp"."confirmedAt" IS NULL`
}

/** What the app has to be told, while it is being set up; null before and after. */
export async function findAppSetUp(
  userId: string,
): Promise<{ secret: string; address: string } | null> {
  const app = await db().authenticatorApp.findFirst({
    where: { userId, confirmedAt: null },
    select: { secret: true, user: { select: { email: true } } },
  })
  if (!app) return null
  const secret = decrypt(app.secret, secretPurpose, userId)
  return { secret, address: setUpAddress(secret, app.user.email) }
}

/**
 * The app shows the right code: from now on it counts. Every session of the user ends, so that
 * whoever came in by a password alone is out.
 * @returns the recovery codes, for the only time.
 */
export async function confirmAppSetUp(userId: string, code: string): Promise<string[]> {
  const begun = await findAppSetUp(userId)
  if (!begun) throw new InvalidInputError({ form: 'Begin once more: nothing is being set up.' })
  const step = stepOf(begun.secret, code, new Date())
  if (!step) {
    throw new InvalidInputError({
      code: 'That is not the code the app shows now. Is the clock of your phone right?',
    })
  }
  return db().$transaction(async (transaction) => {
    const { count } = await transaction.authenticatorApp.updateMany({
      where: { userId, confirmedAt: null },
      data: { confirmedAt: new Date(), lastStep: step },
    })
    if (count === 0) throw new InvalidInputError({ form: 'The app is set up already.' })
    await transaction.session.deleteMany({ where: { userId } })
    await queueChangeMail(transaction, userId, 'app-added')
    return renewRecoveryCodes(transaction, userId)
  })
}
