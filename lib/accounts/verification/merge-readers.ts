import type { Transaction } from '@/lib/platform/db'

/**
 * Moves what a newcomer read and agreed to into the account that had the address before, and ends
 * the newcomer. Consents are append-only: they are appended once more, as they were given, and the
 * newcomer's own go with the newcomer. What was charged to a month stays charged to it.
 */
export async function mergeReaders(
  transaction: Transaction,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await transaction.$executeRaw`
    SELECT 1 FROM "User" WHERE id IN (${from}::uuid, ${into}::uuid) ORDER BY id FOR UPDATE`
  await transaction.$executeRaw`
    INSERT INTO "PremiumUnlock" ("userId", "articleId", month, "unlockedAt")
    SELECT ${into}::uuid, "articleId", month, "unlockedAt" FROM "PremiumUnlock"
    WHERE "userId" = ${from}::uuid
    ON CONFLICT DO NOTHING`
  const consents = await transaction.consent.findMany({
    where: { userId: from },
    orderBy: { id: 'asc' },
    omit: { id: true },
  })
  await transaction.consent.createMany({
    data: consents.map((consent) => ({ ...consent, userId: into })),
  })
  await transaction.user.delete({ where: { id: from } })
}
