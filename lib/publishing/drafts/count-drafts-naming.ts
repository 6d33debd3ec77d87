import type { Transaction } from '@/lib/platform/db'

/** How many drafts have this topic, or this author in their byline. */
export const countDraftsNaming = (
  transaction: Transaction,
  part: 'topics' | 'authors',
  id: string,
): Promise<number> =>
  transaction.articleDraft.count({ where: { content: { path: [part], array_contains: [id] } } })
