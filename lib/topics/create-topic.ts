import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { holdTopicSlug, keepTopicsStill } from './hold-topic-slug'
import { authorizeTopics } from './policy'
import { type TopicDescription, topicDescription } from './schemas'

/** @throws ForbiddenError, ZodError, or InvalidInputError when the slug is taken. */
export async function createTopic(actor: Actor, input: TopicDescription): Promise<{ id: string }> {
  authorizeTopics(actor)
  const data = topicDescription.parse(input)
  return db().$transaction(async (transaction) => {
    await keepTopicsStill(transaction)
    await holdTopicSlug(transaction, data.slug, null)
    const topic = await transaction.topic.create({ data, select: { id: true } })
    const subject = { kind: 'topic', id: topic.id, name: data.name } as const
    await recordDeed(transaction, actor, { action: 'topic.created', subject })
    return topic
  })
}
