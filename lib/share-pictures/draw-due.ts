import { createHash } from 'node:crypto'
import { renditionPath } from '@/lib/media/renditions'
import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { mediaStore } from '@/lib/platform/storage/media-store'
import { showPictures } from '@/lib/publishing/keep-pictures'
import { drawSharePicture, type ShareWords, shareSize } from './draw-share-picture'

/** So many in one go: drawing takes a processor, and readers come first. */
const most = 20

/** What an unpublished article says is not drawn, nor one whose picture an editor chose. */
const drawable = { status: 'published', socialMediaId: null } as const

/**
 * Draws the pictures that published articles wait for, and returns how many were drawn. A picture
 * goes when its article is withdrawn.
 */
export async function drawDue(): Promise<number> {
  const due = await db().sharePicture.findMany({
    where: { mediaId: null, article: drawable },
    orderBy: { askedAt: 'asc' },
    take: most,
    select: { articleId: true },
  })
  let drawn = 0
  for (const { articleId } of due) {
    try {
      if (await draw(articleId)) drawn += 1
    } catch (error) {
      log.error({ err: error, article: articleId }, 'a picture for sharing cannot be drawn')
    }
  }
  return drawn
}

async function draw(articleId: string): Promise<boolean> {
  const words = await findWords(articleId)
  if (!words) return false
  const picture = await drawSharePicture(words)
  const id = createHash('sha256').update(picture).digest('hex')
  await mediaStore().write(renditionPath(id, shareSize.width, 'jpg').slice(1), picture)
  return db().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR SHARE`
    const now = await findWords(articleId, transaction)
    if (JSON.stringify(now) !== JSON.stringify(words)) return false
    await transaction.media.createMany({
      data: { id, ...shareSize, widths: [shareSize.width] },
      skipDuplicates: true,
    })
    await transaction.articlePicture.createMany({
      data: { articleId, mediaId: id },
      skipDuplicates: true,
    })
    // The same words make the same picture: a publication in between may have withheld it.
    await showPictures(transaction, [id])
    await transaction.sharePicture.update({ where: { articleId }, data: { mediaId: id } })
    return true
  })
}

/** What the picture says; null when none is drawn. */
async function findWords(
  id: string,
  client: Pick<ReturnType<typeof db>, 'article'> = db(),
): Promise<ShareWords | null> {
  const article = await client.article.findFirst({
    where: { ...drawable, id },
    select: {
      headline: true,
      sectionOf: { select: { name: true } },
      authors: { orderBy: { position: 'asc' }, select: { author: { select: { name: true } } } },
    },
  })
  return (
    article && {
      headline: article.headline,
      section: article.sectionOf.name,
      authors: article.authors.map(({ author }) => author.name),
    }
  )
}
