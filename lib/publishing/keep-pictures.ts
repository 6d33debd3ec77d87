import { databaseNow, type Transaction } from '@/lib/platform/db'

/**
 * Notes which pictures a published article shows: from now on everybody gets them, and nobody those
 * that only it showed before.
 */
export async function keepPictures(
  transaction: Transaction,
  articleId: string,
  shown: (string | null)[],
): Promise<void> {
  const ids = [...new Set(shown)].filter((id) => id !== null)
  const known = await transaction.media.findMany({
    where: { id: { in: ids } },
    select: { id: true },
  })
  const dropped = await transaction.articlePicture.findMany({
    where: { articleId, mediaId: { notIn: ids } },
    select: { mediaId: true },
  })
  await transaction.articlePicture.deleteMany({ where: { articleId } })
  await transaction.articlePicture.createMany({
    data: known.map(({ id }) => ({ articleId, mediaId: id })),
  })
  await showPictures(transaction, ids)
  await withholdUnshown(transaction, { id: { in: dropped.map(({ mediaId }) => mediaId) } })
}

/** Lets everybody have these pictures: something that is published shows them. */
export async function showPictures(transaction: Transaction, ids: string[]): Promise<void> {
  await transaction.media.updateMany({
    where: { id: { in: ids }, withheldAt: { not: null } },
    data: { withheldAt: null },
  })
}

/** Keeps from everybody the pictures of a withdrawn article that no published one and no author shows. */
export const withholdPictures = (transaction: Transaction, articleId: string): Promise<void> =>
  withholdUnshown(transaction, { articles: { some: { articleId } } })

/** Keeps from everybody those of these pictures that nothing published and no author shows any more. */
export async function withholdUnshown(
  transaction: Transaction,
  which: { id: { in: string[] } } | { articles: { some: { articleId: string } } },
): Promise<void> {
  await transaction.media.updateMany({
    where: {
      AND: [which, { articles: { none: { article: { status: 'published' } } } }],
      withheldAt: null,
      authors: { none: {} },
    },
    data: { withheldAt: await databaseNow(transaction) },
  })
}
