import { databaseNow, type Transaction } from '@/lib/platform/db'

/** Notes which pictures a published article shows; from now on everybody gets them. */
export async function keepPictures(
  transaction: Transaction,
  articleId: string,
  shown: (string | null)[],
): Promise<void> {
  const ids = [...new Set(shown)].filter((id) => id !== null)
  const known = await transaction.media.findMany({
    where: { id: { in: ids } },
    select: { id: true, withheldAt: true },
  })
  await transaction.articlePicture.deleteMany({ where: { articleId } })
  await transaction.articlePicture.createMany({
    data: known.map(({ id }) => ({ articleId, mediaId: id })),
  })
  const withheld = known.filter(({ withheldAt }) => withheldAt).map(({ id }) => id)
  // An update of no row would tell every instance that pictures changed.
  if (withheld.length === 0) return
  await transaction.media.updateMany({
    where: { id: { in: withheld } },
    data: { withheldAt: null },
  })
}

/** Keeps from everybody the pictures of a withdrawn article that no published one and no author shows. */
export async function withholdPictures(transaction: Transaction, articleId: string): Promise<void> {
  await transaction.media.updateMany({
    where: {
      withheldAt: null,
      articles: { some: { articleId }, none: { article: { status: 'published' } } },
      authors: { none: {} },
    },
    data: { withheldAt: await databaseNow(transaction) },
  })
}
