import { articlePath } from '@/lib/articles/address'
import { articleDocument, type Block } from '@/lib/articles/document'
import { countWords } from '@/lib/articles/words'
import { databaseNow, type Transaction } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { site } from '@/lib/site'
import { cutTeaser } from './cut-teaser'
import { applyApproved } from './drafts/apply-approved'
import type { ApprovedText } from './drafts/approved-text'
import { keepPictures } from './keep-pictures'

/**
 * Makes the approved text what the article says, cuts the teaser from it and shows it from now on. The
 * printed time is the one the article carries, else now, by the database's clock.
 * @throws NotFoundError, or InvalidInputError when there is no text to publish.
 */
export async function showArticle(
  transaction: Transaction,
  approved: ApprovedText,
): Promise<{ path: string }> {
  const { articleId } = approved.draft
  await applyApproved(transaction, approved)
  const article = await transaction.article.findUnique({
    where: { id: articleId },
    select: {
      slug: true,
      section: true,
      teaserEndsAfter: true,
      firstPublishedAt: true,
      leadMediaId: true,
      socialMediaId: true,
      sharePicture: { select: { mediaId: true } },
    },
  })
  if (!article) throw new NotFoundError('There is no such article.')
  const content = await findText(transaction, articleId)
  const teaserBlocks = cutTeaser(content, {
    words: site.teaserWords,
    endsAfter: article.teaserEndsAfter,
  })
  await transaction.article.update({
    where: { id: articleId },
    data: {
      status: 'published',
      scheduledFor: null,
      teaser: { type: 'doc', content: content.slice(0, teaserBlocks) },
      teaserBlocks,
      wordCount: countWords(content),
      firstPublishedAt: article.firstPublishedAt ?? (await databaseNow(transaction)),
    },
  })
  await keepPictures(transaction, articleId, [
    article.leadMediaId,
    article.socialMediaId,
    article.sharePicture?.mediaId ?? null,
    ...picturesOf(content),
  ])
  await askForSharePicture(transaction, articleId)
  return { path: articlePath(article) }
}

/** It is drawn behind the scenes, and anew each time: what it says may have changed. */
const askForSharePicture = (transaction: Transaction, articleId: string) =>
  transaction.sharePicture.upsert({
    where: { articleId },
    create: { articleId },
    update: { mediaId: null },
  })

/** @throws NotFoundError, or InvalidInputError when there is no text. */
async function findText(transaction: Transaction, articleId: string): Promise<Block[]> {
  const body = await transaction.articleBody.findUnique({ where: { articleId } })
  if (!body) throw new NotFoundError('There is no such article.')
  const { content } = articleDocument.parse(body.document)
  if (countWords(content) === 0)
    throw new InvalidInputError({ body: 'There is no text to publish.' })
  return content
}

const picturesOf = (blocks: Block[]): (string | null)[] =>
  blocks.map((block) => (block.type === 'figure' ? block.attrs.media : null))
