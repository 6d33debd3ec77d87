import type { Actor } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'

/** The articles that an actor may open in the newsroom: a writer those they began, all others all. */
export const reachableBy = (actor: Actor): { begunBy?: string } =>
  actor.kind === 'staff' && actor.role === 'writer' ? { begunBy: actor.userId } : {}

const address = { id: true, slug: true, section: true, headline: true, status: true } as const

export type HeldArticle = Awaited<ReturnType<typeof holdArticle>>

/**
 * An article that nobody else changes until the transaction ends.
 * @throws NotFoundError also when it is somebody else's and the actor is a writer.
 */
export async function holdArticle(transaction: Transaction, actor: Actor, articleId: string) {
  await transaction.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`
  const article = await transaction.article.findFirst({
    where: { id: articleId, ...reachableBy(actor) },
    select: { ...address, begunBy: true, firstPublishedAt: true },
  })
  if (!article) throw new NotFoundError('There is no such article.')
  return article
}
