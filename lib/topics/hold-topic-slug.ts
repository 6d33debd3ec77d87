import { ownerOfSlug, refuseTakenSlug } from '@/lib/newsroom/hold-slug'
import type { Transaction } from '@/lib/platform/db'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'

/** Topics are renamed, merged and deleted one after the other. */
export async function keepTopicsStill(transaction: Transaction): Promise<void> {
  await takeTurns(transaction, 'topics')
}

/**
 * Makes sure that no other topic has, or had, the slug; one of the topic's own former slugs becomes
 * free for it.
 * @throws InvalidInputError when it is taken.
 */
export async function holdTopicSlug(
  transaction: Transaction,
  slug: string,
  topicId: string | null,
): Promise<void> {
  refuseTakenSlug(await transaction.topic.findFirst(ownerOfSlug(slug, topicId)))
}
