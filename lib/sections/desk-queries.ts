import { db } from '@/lib/platform/db'
import type { DeskSection, DeskSectionView } from './types'

const fields = { id: true, slug: true, name: true, _count: { select: { articles: true } } } as const

/** All sections, in the order of the navigation. */
export async function listDeskSections(): Promise<DeskSection[]> {
  const rows = await db().section.findMany({ orderBy: { position: 'asc' }, select: fields })
  return rows.map(toDeskSection)
}

export async function findDeskSection(id: string): Promise<DeskSectionView | null> {
  const row = await db().section.findUnique({
    where: { id },
    select: {
      ...fields,
      formerSlugs: { orderBy: { retiredAt: 'desc' }, select: { slug: true } },
    },
  })
  return row && { ...toDeskSection(row), formerSlugs: row.formerSlugs.map(({ slug }) => slug) }
}

interface Row {
  id: string
  slug: string
  name: string
  _count: { articles: number }
}

const toDeskSection = ({ id, slug, name, _count }: Row): DeskSection => ({
  id,
  slug,
  name,
  articles: _count.articles,
})
