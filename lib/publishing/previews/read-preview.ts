import { hashToken } from '@/lib/accounts/sessions'
import { pictureFields } from '@/lib/articles/picture-fields'
import type { ArticleView, FigureView } from '@/lib/articles/types'
import { countWords } from '@/lib/articles/words'
import { decide, type Facts } from '@/lib/gate/decide'
import type { Reading } from '@/lib/gate/read-article'
import { databaseNow, db, type Transaction } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { cutTeaser } from '../cut-teaser'
import type { DraftContent } from '../drafts/content'
import { readDraft } from '../drafts/read-draft'

/** As whom a preview is seen. */
export const previewReaders = {
  anonymous: { name: 'Without an account', visitor: 'anonymous', unlocked: false },
  registered: { name: 'Registered reader', visitor: 'reader', unlocked: false },
  premium: { name: 'Registered reader, Premium article chosen', visitor: 'reader', unlocked: true },
} as const

export type PreviewReader = keyof typeof previewReaders

/**
 * What a reader of this kind would see if the newest text were published now; null when the link is
 * unknown, revoked or over. It is decided by the gate that decides on published articles.
 */
export async function readPreview(token: string, as: PreviewReader): Promise<Reading | null> {
  return db().$transaction(async (transaction) => {
    const link = await transaction.previewLink.findFirst({
      where: {
        tokenHash: hashToken(token),
        revokedAt: null,
        expiresAt: { gt: await databaseNow(transaction) },
      },
      select: { articleId: true },
    })
    if (!link) return null
    const reading = await toReading(transaction, link.articleId, as)
    const { article } = reading
    return {
      ...reading,
      article: { ...article, lead: article.lead && asHeld(article.lead, token) },
    }
  })
}

/** A picture that is not published yet comes to who holds the link. */
const asHeld = (figure: FigureView, preview: string): FigureView => ({
  ...figure,
  picture: figure.picture && { ...figure.picture, preview },
})

async function toReading(
  transaction: Transaction,
  articleId: string,
  as: PreviewReader,
): Promise<Reading> {
  const { content } = await readDraft(transaction, articleId)
  const { visitor, unlocked } = previewReaders[as]
  const allowanceLeft = site.premiumAllowance
  const facts: Facts = {
    access: content.access,
    visitor,
    mustVerify: false,
    unlocked,
    allowanceLeft,
  }
  const decision = decide(facts)
  const blocks = content.body.content
  const end = cutTeaser(blocks, { words: site.teaserWords, endsAfter: content.teaserEndsAfter })
  return {
    article: await toView(transaction, articleId, content, end),
    decision,
    variant: 'preview',
    allowanceLeft,
    rest: decision.show === 'full' ? blocks.slice(end) : null,
  }
}

async function toView(
  transaction: Transaction,
  id: string,
  content: DraftContent,
  teaserBlocks: number,
): Promise<ArticleView> {
  const { slug, section, firstPublishedAt } = await transaction.article.findUniqueOrThrow({
    where: { id },
    select: { slug: true, section: true, firstPublishedAt: true },
  })
  const named = { select: { id: true, slug: true, name: true } } as const
  const authors = await transaction.author.findMany({
    where: { id: { in: content.authors } },
    ...named,
  })
  const topics = await transaction.topic.findMany({
    where: { id: { in: content.topics } },
    orderBy: { name: 'asc' },
    ...named,
  })
  const inOrder = content.authors.flatMap(
    (author) => authors.find((each) => each.id === author) ?? [],
  )
  const blocks = content.body.content
  return {
    id,
    slug,
    section,
    headline: content.headline,
    standfirst: content.standfirst,
    place: content.place || null,
    access: content.access,
    authors: inOrder,
    topics,
    lead: content.lead && (await leadOf(transaction, content.lead)),
    socialTitle: content.socialTitle || null,
    share: null,
    firstPublishedAt: firstPublishedAt ?? (await databaseNow(transaction)),
    updatedAt: null,
    wordCount: countWords(blocks),
    teaser: blocks.slice(0, teaserBlocks),
    teaserBlocks,
  }
}

const leadOf = async (
  transaction: Transaction,
  { media, alt, caption, credit }: NonNullable<DraftContent['lead']>,
): Promise<FigureView> => ({
  picture: await transaction.media.findUnique({ where: { id: media }, select: pictureFields }),
  alt,
  caption,
  credit,
})
