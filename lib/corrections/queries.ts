import { published } from '@/lib/articles/cards'
import { db } from '@/lib/platform/db'
import { formatCursor, type Page, parseCursor, readPage } from '@/lib/platform/pagination'
import type { CorrectionEntry, CorrectionView } from './types'

const viewFields = { id: true, text: true, correctedAt: true } as const

/** What was corrected in an article, the first correction first. */
export const findCorrections = (articleId: string): Promise<CorrectionView[]> =>
  db().correction.findMany({
    where: { articleId },
    orderBy: [{ correctedAt: 'asc' }, { id: 'asc' }],
    select: viewFields,
  })

/** The corrections of all published articles, newest first. */
export const listCorrections = (page: {
  path: string
  cursor: string | null
  size: number
}): Promise<Page<CorrectionEntry & { cursor: string }> | null> =>
  readPage(page, async ({ cursor, direction, take }) => {
    const from = cursor === null ? null : parseCursor(cursor)
    if (cursor !== null && !from) return []
    const isOn = direction === 'on'
    const order = isOn ? 'desc' : 'asc'
    const rows = await db().correction.findMany({
      where: {
        article: published,
        ...(from && {
          correctedAt: isOn ? { lte: from.at } : { gte: from.at },
          NOT: { correctedAt: from.at, id: isOn ? { gte: from.id } : { lt: from.id } },
        }),
      },
      orderBy: [{ correctedAt: order }, { id: order }],
      take,
      select: { ...viewFields, article: { select: { slug: true, section: true, headline: true } } },
    })
    return rows.map((row) => ({
      ...row,
      cursor: formatCursor({ at: row.correctedAt, id: row.id }),
    }))
  })
