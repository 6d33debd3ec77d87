import { db } from '@/lib/platform/db'
import {
  formatCursor,
  type Page,
  type Position,
  parseCursor,
  readPage,
  type Window,
} from '@/lib/platform/pagination'
import { published } from './cards'
import { findCards } from './queries'
import type { ArticleCard } from './types'

/** The stories of a section, a topic, an author or a stretch of time: newest first. */
export type StoryList =
  | { of: 'section'; slug: string; without?: string[] }
  | { of: 'topic'; id: string }
  | { of: 'author'; id: string }
  | { of: 'period'; from: Date; until: Date }

/** One page of a list, from an index in the list's order; null where there is none. */
export async function readStories(
  list: StoryList,
  page: { path: string; cursor: string | null; size: number },
): Promise<Page<ArticleCard> | null> {
  const found = await readPage(page, async (window) => {
    const rows = await readPositions(list, window)
    return rows.map((position) => ({ ...position, cursor: formatCursor(position) }))
  })
  return found && { ...found, rows: await findCards(found.rows.map(({ id }) => id)) }
}

/** Nothing for a cursor that is none. */
async function readPositions(list: StoryList, window: Window): Promise<Position[]> {
  const from = window.cursor === null ? null : parseCursor(window.cursor)
  if (window.cursor !== null && !from) return []
  switch (list.of) {
    case 'section':
      return readArticles(inSection(list), from, window)
    case 'period':
      return readArticles({ firstPublishedAt: { gte: list.from, lt: list.until } }, from, window)
    case 'topic':
      return readTopic(list.id, from, window)
    case 'author':
      return readAuthor(list.id, from, window)
  }
}

const order = { on: 'desc', back: 'asc' } as const

/**
 * The instant alone bounds the scan of the index; the id then tells apart what was published in
 * the same millisecond.
 */
const instants = ({ at }: Position, { direction }: Window) =>
  direction === 'on' ? { lte: at } : { gte: at }

const outside = ({ id }: Position, { direction }: Window) =>
  direction === 'on' ? { gte: id } : { lt: id }

const inSection = ({ slug, without = [] }: Extract<StoryList, { of: 'section' }>) => ({
  section: slug,
  ...(without.length > 0 && { id: { notIn: without } }),
})

async function readArticles(
  within: ReturnType<typeof inSection> | { firstPublishedAt: { gte: Date; lt: Date } },
  from: Position | null,
  window: Window,
): Promise<Position[]> {
  const rows = await db().article.findMany({
    where: {
      AND: [
        published,
        within,
        from ? { firstPublishedAt: instants(from, window) } : {},
        from ? { NOT: { firstPublishedAt: from.at, id: outside(from, window) } } : {},
      ],
    },
    orderBy: [{ firstPublishedAt: order[window.direction] }, { id: order[window.direction] }],
    take: window.take,
    select: { id: true, firstPublishedAt: true },
  })
  return rows.map(({ id, firstPublishedAt }) => ({ id, at: firstPublishedAt ?? new Date(0) }))
}

async function readTopic(topicId: string, from: Position | null, window: Window) {
  const rows = await db().articleTopic.findMany({ ...beside(from, window, { topicId }), select })
  return rows.map(toPosition)
}

async function readAuthor(authorId: string, from: Position | null, window: Window) {
  const rows = await db().articleAuthor.findMany({ ...beside(from, window, { authorId }), select })
  return rows.map(toPosition)
}

const select = { articleId: true, shownAt: true } as const

const toPosition = ({ articleId, shownAt }: { articleId: string; shownAt: Date | null }) => ({
  id: articleId,
  at: shownAt ?? new Date(0),
})

/** The rows of a table that stands beside the articles, in the order of the lists. */
const beside = <Of extends object>(from: Position | null, window: Window, of: Of) => ({
  where: {
    ...of,
    shownAt: from ? instants(from, window) : { not: null },
    ...(from && { NOT: { shownAt: from.at, articleId: outside(from, window) } }),
  },
  orderBy: [{ shownAt: order[window.direction] }, { articleId: order[window.direction] }],
  take: window.take,
})
