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
