import type { Transaction } from '@/lib/platform/db'
import type { Draft } from './read-draft'
import type { RevisionReason } from './types'

/** Keeps the text as it is now as a revision, unless this version is one already. */
export async function keepRevision(
  transaction: Transaction,
  { articleId, version, content, savedAt, savedBy }: Draft,
  reason: RevisionReason,
): Promise<void> {
  await transaction.articleRevision.createMany({
    data: { articleId, version, content, savedAt, savedBy, reason },
    skipDuplicates: true,
  })
}
