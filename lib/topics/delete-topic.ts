import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { countDraftsNaming } from '@/lib/publishing/drafts/count-drafts-naming'
import { keepTopicsStill } from './hold-topic-slug'
import { authorizeTopics } from './policy'

/**
 * Deletes a topic that no article and no draft has.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError while it is used.
 */
export async function deleteTopic(actor: Actor, id: string): Promise<void> {
  authorizeTopics(actor)
  await db().$transaction(async (transaction) => {
    await keepTopicsStill(transaction)
    const topic = await transaction.topic.findUnique({
      where: { id },
      select: { name: true, _count: { select: { articles: true } } },
    })
    if (!topic) throw new NotFoundError('There is no such topic.')
    const drafts = await countDraftsNaming(transaction, 'topics', id)
    if (topic._count.articles > 0 || drafts > 0) {
      throw new InvalidInputError({ form: 'It is used: merge it into another topic instead.' })
    }
    await transaction.topic.delete({ where: { id } })
    const subject = { kind: 'topic', id, name: topic.name } as const
    await recordDeed(transaction, actor, { action: 'topic.deleted', subject })
  })
}
