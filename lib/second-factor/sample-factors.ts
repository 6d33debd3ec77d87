import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db'

/** One of everything that somebody can prove with who they are, for tests. */
export async function sampleFactors(userId: string, email: string): Promise<void> {
  await db().authenticatorApp.create({ data: { userId, secret: Buffer.alloc(48) } })
  await db().recoveryCode.create({ data: { userId, codeHash: randomUUID() } })
  await db().pendingSignIn.create({
    data: { userId, tokenHash: randomUUID(), to: '/', expiresAt: new Date() },
  })
  await db().passkey.create({
    data: {
      userId,
      name: `The phone of ${email}`,
      credentialId: randomUUID(),
      publicKey: Buffer.alloc(77),
      counter: 3,
      isSynced: true,
      isBackedUp: true,
    },
  })
  await db().googleAccount.create({ data: { userId, subject: `google ${userId}` } })
}
