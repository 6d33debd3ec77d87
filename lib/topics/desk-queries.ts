import { db } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import type { DeskTopic, DeskTopicView } from './types'

const perPage = 100

const fields = { id: true, slug: true, name: true, _count: { select: { articles: true } } } as const

interface DeskTopicPage {
  topics: DeskTopic[]
  /** The slug after which the others come; null on the last page. */
  next: string | null
}

/** Topics by their names, with how many articles have each, whether to be seen or not. */
export async function listDeskTopics(q: string, after: string | null): Promise<DeskTopicPage> {
  const contains = { contains: escapePattern(q), mode: 'insensitive' } as const
  const rows = await db().topic.findMany({
    where: {
      ...(q && { OR: [{ name: contains }, { slug: contains }] }),
      ...(after !== null && { slug: { gt: after } }),
    },
    orderBy: { slug: 'asc' },
    take: perPage + 1,
    select: fields,
  })
  const topics = rows.slice(0, perPage).map(toDeskTopic)
  return { topics, next: rows.length > perPage ? (topics.at(-1)?.slug ?? null) : null }
}

export async function findDeskTopic(id: string): Promise<DeskTopicView | null> {
  const row = await db().topic.findUnique({
    where: { id },
    select: {
      ...fields,
      description: true,
      formerSlugs: { orderBy: { retiredAt: 'desc' }, select: { slug: true } },
    },
  })
  return (
    row && {
      ...toDeskTopic(row),
      description: row.description,
      formerSlugs: row.formerSlugs.map(({ slug }) => slug),
    }
  )
}

/** All others than this one, by name, for a choice. */
export const listOtherTopics = (id: string): Promise<{ id: string; name: string }[]> =>
  db().topic.findMany({
    where: { id: { not: id } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })

const toDeskTopic = ({
  _count,
  ...row
}: {
  id: string
  slug: string
  name: string
  _count: { articles: number }
}): DeskTopic => ({ id: row.id, slug: row.slug, name: row.name, articles: _count.articles })
