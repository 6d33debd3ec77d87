import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { holdTopicSlug, keepTopicsStill } from './hold-topic-slug'
import { authorizeTopics } from './policy'
import { type TopicDescription, topicDescription } from './schemas'

/**
 * Names and describes a topic. The address it had leads to the new one from now on, and no other
 * topic gets it.
 * @throws ForbiddenError, NotFoundError, ZodError, or InvalidInputError when the slug is taken.
 */
export async function editTopic(actor: Actor, id: string, input: TopicDescription): Promise<void> {
  authorizeTopics(actor)
  const data = topicDescription.parse(input)
  await db().$transaction(async (transaction) => {
    await keepTopicsStill(transaction)
    const before = await transaction.topic.findUnique({
      where: { id },
      select: { slug: true, name: true },
    })
    if (!before) throw new NotFoundError('There is no such topic.')
    if (before.slug !== data.slug) {
      await holdTopicSlug(transaction, data.slug, id)
      await transaction.formerTopicSlug.deleteMany({ where: { slug: data.slug } })
      await transaction.formerTopicSlug.create({ data: { slug: before.slug, topicId: id } })
    }
    await transaction.topic.update({ where: { id }, data })
    await recordDeed(transaction, actor, {
      action: 'topic.edited',
      subject: { kind: 'topic', id, name: data.name },
      details: {
        ...(before.name !== data.name && { 'name before': before.name }),
        ...(before.slug !== data.slug && { 'slug before': before.slug }),
      },
    })
  })
}
