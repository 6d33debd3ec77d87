import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { databaseNow, type Transaction } from '@/lib/platform/db'

/** Ends the preview links of somebody who may not make these any more. */
export async function revokePreviewLinksOf(
  transaction: Transaction,
  actor: Actor,
  userId: string,
): Promise<void> {
  const now = await databaseNow(transaction)
  const revoked = await transaction.previewLink.updateManyAndReturn({
    where: { madeBy: userId, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
    select: { id: true, article: { select: { id: true, headline: true } } },
  })
  for (const { id, article } of revoked) {
    await recordDeed(transaction, actor, {
      action: 'preview.revoked',
      subject: { kind: 'article', id: article.id, name: article.headline },
      details: { link: id },
    })
  }
}
