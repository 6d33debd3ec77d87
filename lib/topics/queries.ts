import { db } from '@/lib/platform/db'
import { type Page, readPage } from '@/lib/platform/pagination'
import type { TopicView } from './types'

const viewFields = { id: true, slug: true, name: true, description: true } as const

export const findTopic = (slug: string): Promise<TopicView | null> =>
  db().topic.findUnique({ where: { slug }, select: viewFields })

/** The topics of published stories, in the order of their slugs, which is alphabetical. */
export const listTopics = (page: {
  path: string
  cursor: string | null
  size: number
}): Promise<Page<TopicView & { cursor: string }> | null> =>
  readPage(page, async ({ cursor, direction, take }) => {
    const rows = await db().topic.findMany({
      where: {
        articles: { some: { shownAt: { not: null } } },
        ...(cursor !== null && { slug: direction === 'on' ? { gt: cursor } : { lte: cursor } }),
      },
      orderBy: { slug: direction === 'on' ? 'asc' : 'desc' },
      take,
      select: viewFields,
    })
    return rows.map((row) => ({ ...row, cursor: row.slug }))
  })

/** The present slug of a topic that had this one, or was merged into another; null when there is none. */
export async function findPresentTopic(formerSlug: string): Promise<string | null> {
  const former = await db().formerTopicSlug.findUnique({
    where: { slug: formerSlug },
    select: { topic: { select: { slug: true } } },
  })
  return former?.topic.slug ?? null
}
