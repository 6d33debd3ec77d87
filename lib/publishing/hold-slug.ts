import type { Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'

/** Whether a slug is free is found out by looking: whoever looks goes one after the other. */
export async function keepSlugsStill(transaction: Transaction): Promise<void> {
  await takeTurns(transaction, 'create-article')
}

/**
 * Makes sure that no other article has, or had, the slug; one of the article's own former slugs
 * becomes free for it.
 * @throws InvalidInputError when it is taken.
 */
export async function holdSlug(
  transaction: Transaction,
  slug: string,
  articleId: string | null,
): Promise<void> {
  const select = { slug: true } as const
  const taken =
    (await transaction.article.findUnique({ where: { slug }, select })) ??
    (await transaction.formerSlug.findFirst({
      where: { slug, ...(articleId && { articleId: { not: articleId } }) },
      select,
    }))
  if (taken) throw new InvalidInputError({ slug: `The slug ${slug} is taken: choose another.` })
  await transaction.formerSlug.deleteMany({ where: { slug } })
}
