import { databaseNow, type Transaction } from '@/lib/platform/db'
import { presentTopics } from '@/lib/topics/present-topics'
import type { ApprovedText } from './approved-text'
import type { DraftContent } from './content'
import { keepRevision } from './keep-revision'

/**
 * Makes the approved text what the article says, unless it says that already. One that readers had
 * before counts as updated now.
 */
export async function applyApproved(
  transaction: Transaction,
  { draft, content }: ApprovedText,
): Promise<void> {
  const { articleId, approvedVersion, publishedVersion } = draft
  if (approvedVersion === null || approvedVersion === publishedVersion) return
  if (draft.version === 0) return
  await writeArticle(transaction, articleId, content)
  await writeByline(transaction, articleId, content)
  await writeTopics(transaction, articleId, content)
  await keepRevision(transaction, { ...draft, version: approvedVersion, content }, 'published')
  await transaction.articleDraft.update({
    where: { articleId },
    data: { publishedVersion: approvedVersion, ...(isNewest(draft) && { changedBy: [] }) },
  })
}

const isNewest = ({
  version,
  approvedVersion,
}: {
  version: number
  approvedVersion: number | null
}) => version === approvedVersion

async function writeArticle(
  transaction: Transaction,
  id: string,
  { lead, body, ...content }: DraftContent,
): Promise<void> {
  const { firstPublishedAt } = await transaction.article.findUniqueOrThrow({
    where: { id },
    select: { firstPublishedAt: true },
  })
  await transaction.article.update({
    where: { id },
    data: {
      headline: content.headline,
      standfirst: content.standfirst,
      place: content.place || null,
      access: content.access,
      teaserEndsAfter: content.teaserEndsAfter,
      socialTitle: content.socialTitle || null,
      socialMediaId: content.socialPicture,
      leadMediaId: lead?.media ?? null,
      leadAlt: lead?.alt ?? null,
      leadCaption: lead?.caption ?? null,
      leadCredit: lead?.credit ?? null,
      ...(firstPublishedAt && { updatedAt: await databaseNow(transaction) }),
      articleBody: { update: { document: body } },
    },
  })
}

async function writeByline(transaction: Transaction, articleId: string, { authors }: DraftContent) {
  await transaction.articleAuthor.deleteMany({ where: { articleId } })
  await transaction.articleAuthor.createMany({
    data: authors.map((authorId, position) => ({ articleId, authorId, position })),
  })
}

async function writeTopics(transaction: Transaction, articleId: string, { topics }: DraftContent) {
  const present = await presentTopics(transaction, topics)
  await transaction.articleTopic.deleteMany({ where: { articleId } })
  await transaction.articleTopic.createMany({
    data: present.map((topicId) => ({ articleId, topicId })),
  })
}
