import { articlePath } from '@/lib/articles/address'
import { db, type Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'

/** @throws NotFoundError */
export async function findArticleId(slug: string): Promise<string> {
  const article = await db().article.findUnique({ where: { slug }, select: { id: true } })
  if (!article) throw new NotFoundError(`There is no article with the slug ${slug}.`)
  return article.id
}

/** The slugs that begin like this and are, or were, an article's. */
export async function takenSlugs(
  beginning: string,
  client: Transaction = db(),
): Promise<Set<string>> {
  const like = { where: { slug: { startsWith: beginning } }, select: { slug: true } } as const
  const rows = [await client.article.findMany(like), await client.formerSlug.findMany(like)]
  return new Set(rows.flat().map(({ slug }) => slug))
}

/** Every article, whatever its status, newest first. */
export async function listForNewsroom() {
  const rows = await db().article.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { slug: true, section: true, headline: true, status: true, access: true },
  })
  return rows.map((row) => ({ ...row, path: articlePath(row) }))
}
