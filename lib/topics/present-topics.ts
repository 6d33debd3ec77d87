import type { Transaction } from '@/lib/platform/db'

/**
 * The topics that a draft means by the ids it names, each once, in their order: one that was merged
 * is the one it was merged into, and one that is gone is left out.
 */
export async function presentTopics(transaction: Transaction, ids: string[]): Promise<string[]> {
  const present = await transaction.topic.findMany({
    where: { id: { in: ids } },
    select: { id: true },
  })
  const merged = await transaction.formerTopicSlug.findMany({
    where: { mergedId: { in: ids } },
    select: { mergedId: true, topicId: true },
  })
  const meant = new Map([
    ...present.map(({ id }) => [id, id] as const),
    ...merged.map(({ mergedId, topicId }) => [mergedId, topicId] as const),
  ])
  return [...new Set(ids.flatMap((id) => meant.get(id) ?? []))]
}
