import { published } from '@/lib/articles/cards'
import { pictureFields } from '@/lib/articles/picture-fields'
import type { PictureView } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import type { FeedScope } from './subjects'
import type { Feed, FeedItem, FeedSubject } from './types'

const longest = 30

/** The newest published stories of a subject. */
export async function findFeed(scope: FeedScope, subject: FeedSubject): Promise<Feed> {
  const rows = await findRows(scope)
  const items = rows.map(toItem)
  const changes = items.map(({ updatedAt }) => updatedAt.getTime())
  return { ...subject, items, updatedAt: new Date(Math.max(0, ...changes)) }
}

const itemFields = {
  id: true,
  slug: true,
  section: true,
  headline: true,
  standfirst: true,
  firstPublishedAt: true,
  updatedAt: true,
  leadAlt: true,
  leadCredit: true,
  leadMedia: { select: pictureFields },
  authors: { orderBy: { position: 'asc' }, select: { author: { select: { name: true } } } },
  topics: { orderBy: { topic: { name: 'asc' } }, select: { topic: { select: { name: true } } } },
} as const

/** From the index of each list, in its order. */
async function findRows(scope: FeedScope): Promise<ItemRow[]> {
  const newest = [{ shownAt: 'desc' }, { articleId: 'desc' }] as const
  const beside = {
    orderBy: [...newest],
    take: longest,
    select: { article: { select: itemFields } },
  }
  switch (scope.of) {
    case 'site':
      return findNewest({})
    case 'section':
      return findNewest({ section: scope.slug })
    case 'topic': {
      const where = { topic: { slug: scope.slug }, shownAt: { not: null } }
      const rows = await db().articleTopic.findMany({ ...beside, where })
      return rows.map(({ article }) => article)
    }
    case 'author': {
      const where = { author: { slug: scope.slug }, shownAt: { not: null } }
      const rows = await db().articleAuthor.findMany({ ...beside, where })
      return rows.map(({ article }) => article)
    }
  }
}

const findNewest = (where: { section?: string }): Promise<ItemRow[]> =>
  db().article.findMany({
    where: { ...published, ...where },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: longest,
    select: itemFields,
  })

interface ItemRow {
  id: string
  slug: string
  section: string
  headline: string
  standfirst: string
  firstPublishedAt: Date | null
  updatedAt: Date | null
  leadAlt: string | null
  leadCredit: string | null
  leadMedia: PictureView | null
  authors: { author: { name: string } }[]
  topics: { topic: { name: string } }[]
}

function toItem(row: ItemRow): FeedItem {
  const { id, slug, section, headline, standfirst, leadMedia, leadAlt, leadCredit } = row
  const publishedAt = row.firstPublishedAt ?? new Date(0)
  return {
    ...{ id, slug, section, headline, standfirst, publishedAt },
    updatedAt: row.updatedAt ?? publishedAt,
    authors: row.authors.map(({ author }) => author.name),
    topics: row.topics.map(({ topic }) => topic.name),
    picture: leadMedia && { ...leadMedia, alt: leadAlt ?? '', credit: leadCredit ?? '' },
  }
}
