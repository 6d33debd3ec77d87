import { articleDocument } from '@/lib/articles/document'
import type { Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { type DraftContent, draftContent } from './content'
import type { DraftStage } from './types'

export interface Draft {
  articleId: string
  version: number
  content: DraftContent
  stage: DraftStage
  savedAt: Date
  savedBy: string
  saveId: string | null
  changedBy: string[]
  approvedVersion: number | null
  publishedVersion: number | null
}

/**
 * The text that is worked on. An article that nobody opened in the newsroom yet has none: then it is
 * version 0, what the article says.
 * @throws NotFoundError
 */
export async function readDraft(transaction: Transaction, articleId: string): Promise<Draft> {
  const row = await transaction.articleDraft.findUnique({
    where: { articleId },
    omit: { headline: true },
  })
  return row
    ? { ...row, content: draftContent.parse(row.content) }
    : fromArticle(transaction, articleId)
}

async function fromArticle(transaction: Transaction, id: string): Promise<Draft> {
  const article = await transaction.article.findUnique({
    where: { id },
    select: {
      ...publicWords,
      begunBy: true,
      status: true,
      articleBody: { select: { document: true } },
      authors: { orderBy: { position: 'asc' }, select: { authorId: true } },
      topics: { select: { topicId: true } },
    },
  })
  if (!article) throw new NotFoundError('There is no such article.')
  const isOut = article.status === 'published' || article.status === 'withdrawn'
  return {
    articleId: id,
    version: 0,
    content: contentOf(article),
    stage: isOut ? 'approved' : 'writing',
    savedAt: article.updatedAt ?? article.createdAt,
    savedBy: article.begunBy,
    saveId: null,
    changedBy: isOut ? [] : [article.begunBy],
    approvedVersion: isOut ? 0 : null,
    publishedVersion: isOut ? 0 : null,
  }
}

const publicWords = {
  headline: true,
  standfirst: true,
  place: true,
  access: true,
  leadMediaId: true,
  leadAlt: true,
  leadCaption: true,
  leadCredit: true,
  teaserEndsAfter: true,
  socialTitle: true,
  socialMediaId: true,
  createdAt: true,
  updatedAt: true,
} as const

interface StoredWords {
  headline: string
  standfirst: string
  place: string | null
  access: DraftContent['access']
  leadMediaId: string | null
  leadAlt: string | null
  leadCaption: string | null
  leadCredit: string | null
  teaserEndsAfter: number | null
  socialTitle: string | null
  socialMediaId: string | null
  articleBody: { document: unknown } | null
  authors: { authorId: string }[]
  topics: { topicId: string }[]
}

const contentOf = (article: StoredWords): DraftContent => ({
  headline: article.headline,
  standfirst: article.standfirst,
  place: article.place ?? '',
  access: article.access,
  authors: article.authors.map(({ authorId }) => authorId),
  topics: article.topics.map(({ topicId }) => topicId),
  lead: article.leadMediaId
    ? {
        media: article.leadMediaId,
        alt: article.leadAlt ?? '',
        caption: article.leadCaption ?? '',
        credit: article.leadCredit ?? '',
      }
    : null,
  body: articleDocument.parse(article.articleBody?.document ?? { type: 'doc', content: [] }),
  teaserEndsAfter: article.teaserEndsAfter,
  socialTitle: article.socialTitle ?? '',
  socialPicture: article.socialMediaId,
})
