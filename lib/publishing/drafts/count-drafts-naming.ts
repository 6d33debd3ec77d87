import type { Transaction } from '@/lib/platform/db'

/**
 * How many articles have this topic, or this author in their byline, in the newest text or in the one
 * that was approved.
 */
export async function countDraftsNaming(
  transaction: Transaction,
  part: 'topics' | 'authors',
  id: string,
): Promise<number> {
  const [{ count }] = await transaction.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM "ArticleDraft" draft
    LEFT JOIN "ArticleRevision" revision
      ON revision."articleId" = draft."articleId" AND revision.version = draft."approvedVersion"
    WHERE draft.content -> ${part}::text ? ${id} OR revision.content -> ${part}::text ? ${id}`
  return Number(count)
}
