import { db } from './db'

/** True the first time a signature is seen. It may be forgotten after `until`, when it is too old anyway. */
export async function spendOnce(signature: string, until: Date): Promise<boolean> {
  const stored = await db().$executeRaw`
    WITH cleared AS (DELETE FROM "SpentChallenge" WHERE "expiresAt" < now())
    INSERT INTO "SpentChallenge" ("signature", "expiresAt") VALUES (${signature}, ${until})
    ON CONFLICT DO NOTHING`
  return stored === 1
}
