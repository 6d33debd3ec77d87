import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { keepTopicsStill } from './hold-topic-slug'
import { authorizeTopics } from './policy'

/**
 * Makes two topics one: the articles of the first get the second, and its addresses, those it had
 * before too, lead there. Drafts that name the first mean the second from now on (`presentTopics`).
 * @throws ForbiddenError, NotFoundError, InvalidInputError
 */
export async function mergeTopics(
  actor: Actor,
  { from, into }: { from: string; into: string },
): Promise<void> {
  authorizeTopics(actor)
  if (from === into) throw new InvalidInputError({ into: 'Choose another topic than this one.' })
  await db().$transaction(async (transaction) => {
    await keepTopicsStill(transaction)
    const [merged, kept] = [await find(transaction, from), await find(transaction, into)]
    await transaction.$executeRaw`
      INSERT INTO "ArticleTopic" ("articleId", "topicId")
      SELECT "articleId", ${into}::uuid FROM "ArticleTopic" WHERE "topicId" = ${from}::uuid
      ON CONFLICT DO NOTHING`
    await transaction.articleTopic.deleteMany({ where: { topicId: from } })
    await transaction.formerTopicSlug.updateMany({
      where: { topicId: from },
      data: { topicId: into },
    })
    await transaction.topic.delete({ where: { id: from } })
    await transaction.formerTopicSlug.create({
      data: { slug: merged.slug, topicId: into, mergedId: from },
    })
    await recordDeed(transaction, actor, {
      action: 'topic.merged',
      subject: { kind: 'topic', id: into, name: merged.name },
      details: { into: kept.name },
    })
  })
}

async function find(transaction: Transaction, id: string) {
  const topic = await transaction.topic.findUnique({
    where: { id },
    select: { slug: true, name: true },
  })
  if (!topic) throw new NotFoundError('There is no such topic.')
  return topic
}
