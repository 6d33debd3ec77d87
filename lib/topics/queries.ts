import { readPageBySlug } from '@/lib/articles/read-page-by-slug'
import { db } from '@/lib/platform/db'
import type { Page } from '@/lib/platform/pagination'
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
  readPageBySlug(page, ({ where, orderBy, take }) =>
    db().topic.findMany({
      where: { ...where, articles: { some: { shownAt: { not: null } } } },
      orderBy,
      take,
      select: viewFields,
    }),
  )

/** The present slug of a topic that had this one, or was merged into another; null when there is none. */
export async function findPresentTopic(formerSlug: string): Promise<string | null> {
  const former = await db().formerTopicSlug.findUnique({
    where: { slug: formerSlug },
    select: { topic: { select: { slug: true } } },
  })
  return former?.topic.slug ?? null
}
