import type { Actor } from '@/lib/accounts/types'
import { slugify } from '@/lib/articles/address'
import { countWords } from '@/lib/articles/words'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { authorize } from './policy'
import { type NewArticle, newArticle } from './schemas'

/**
 * Stores a draft: its public part and its sealed body, in one transaction.
 * @throws ForbiddenError, ZodError, or InvalidInputError when the slug is taken.
 */
export async function createArticle(actor: Actor, input: NewArticle): Promise<{ id: string }> {
  authorize(actor, 'create-article')
  const { authors, topics, lead, body, ...article } = newArticle.parse(input)
  return db().$transaction(async (transaction) => {
    if (
      await transaction.article.findUnique({ where: { slug: article.slug }, select: { id: true } })
    ) {
      throw new InvalidInputError({ slug: `The slug ${article.slug} is taken: choose another.` })
    }
    const authorIds = await Promise.all(authors.map((author) => keepAuthor(transaction, author)))
    const topicIds = await Promise.all(topics.map((topic) => keepTopic(transaction, topic)))
    return transaction.article.create({
      data: {
        ...article,
        teaser: { type: 'doc', content: [] },
        wordCount: countWords(body.content),
        leadMediaId: lead?.media,
        leadAlt: lead?.alt,
        leadCaption: lead?.caption,
        leadCredit: lead?.credit,
        body: { create: { document: body } },
        authors: { create: authorIds.map((authorId, position) => ({ authorId, position })) },
        topics: { create: topicIds.map((topicId) => ({ topicId })) },
      },
      select: { id: true },
    })
  })
}

async function keepAuthor(
  transaction: Transaction,
  author: { name: string; bio: string },
): Promise<string> {
  const slug = slugify(author.name)
  const { id } = await transaction.author.upsert({
    where: { slug },
    create: { slug, ...author },
    update: {},
    select: { id: true },
  })
  return id
}

async function keepTopic(
  transaction: Transaction,
  topic: { slug: string; name: string; description: string },
): Promise<string> {
  const { id } = await transaction.topic.upsert({
    where: { slug: topic.slug },
    create: topic,
    update: {},
    select: { id: true },
  })
  return id
}
