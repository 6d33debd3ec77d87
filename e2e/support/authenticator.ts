import { Secret, TOTP } from 'otpauth'
import { beginAppSetUp, confirmAppSetUp, findAppSetUp } from '@/lib/second-factor/set-up-app'

/** What an authenticator app with this secret shows, so many steps of half a minute from now. */
export const codeOf = (secret: string, steps = 0): string =>
  TOTP.generate({
    secret: Secret.fromBase32(secret.replaceAll(' ', '')),
    timestamp: Date.now() + steps * 30_000,
  })

/** Sets up an app without a form; the code of the next half minute is good. */
export async function setUpApp(userId: string): Promise<{ secret: string; codes: string[] }> {
  await beginAppSetUp(userId)
  const { secret = '' } = (await findAppSetUp(userId)) ?? {}
  return { secret, codes: await confirmAppSetUp(userId, codeOf(secret)) }
}
