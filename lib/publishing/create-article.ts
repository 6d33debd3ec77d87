import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { freeSlug, slugify } from '@/lib/articles/address'
import { countWords } from '@/lib/articles/words'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { holdSlug, keepSlugsStill } from './hold-slug'
import { authorize } from './policy'
import { type NewArticle, newArticle } from './schemas'

/**
 * Stores a draft: its public part, its sealed body and the audit entry, in one transaction.
 * @throws ForbiddenError, ZodError, or InvalidInputError when the slug is taken.
 */
export async function createArticle(actor: Actor, input: NewArticle): Promise<{ id: string }> {
  authorize(actor, 'create-article')
  const { authors, topics, lead, body, ...article } = newArticle.parse(input)
  return db().$transaction(async (transaction) => {
    await keepSlugsStill(transaction)
    await holdSlug(transaction, article.slug, null)
    const authorIds = await keepAuthors(transaction, authors)
    const topicIds = await Promise.all(topics.map((topic) => keepTopic(transaction, topic)))
    const { id } = await transaction.article.create({
      data: {
        ...article,
        begunBy: nameOfActor(actor),
        teaser: { type: 'doc', content: [] },
        wordCount: countWords(body.content),
        leadMediaId: lead?.media,
        leadAlt: lead?.alt,
        leadCaption: lead?.caption,
        leadCredit: lead?.credit,
        articleBody: { create: { document: body } },
        authors: { create: authorIds.map((authorId, position) => ({ authorId, position })) },
        topics: { create: topicIds.map((topicId) => ({ topicId })) },
      },
      select: { id: true },
    })
    await recordDeed(transaction, actor, {
      action: 'article.begun',
      subject: { kind: 'article', id, name: article.headline },
    })
    return { id }
  })
}

/** An author is known again by the name; two names that make one slug are two authors. */
async function keepAuthors(
  transaction: Transaction,
  authors: { name: string }[],
): Promise<string[]> {
  const ids = new Set<string>()
  for (const { name } of authors) {
    const known = await transaction.author.findFirst({ where: { name }, select: { id: true } })
    const { id } = known ?? (await makeAuthor(transaction, name))
    ids.add(id)
  }
  return [...ids]
}

async function makeAuthor(transaction: Transaction, name: string): Promise<{ id: string }> {
  const wanted = slugify(name) || 'author'
  const taken = await transaction.author.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  })
  const former = await transaction.formerAuthorSlug.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  })
  const slug = freeSlug(wanted, new Set([...taken, ...former].map((author) => author.slug)))
  return transaction.author.create({ data: { slug, name }, select: { id: true } })
}

async function keepTopic(
  transaction: Transaction,
  topic: { slug: string; name: string; description: string },
): Promise<string> {
  const former = await transaction.formerTopicSlug.findUnique({
    where: { slug: topic.slug },
    select: { topicId: true },
  })
  if (former) return former.topicId
  const { id } = await transaction.topic.upsert({
    where: { slug: topic.slug },
    create: topic,
    update: {},
    select: { id: true },
  })
  return id
}
