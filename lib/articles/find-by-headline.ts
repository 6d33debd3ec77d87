import { db } from '@/lib/platform/db'
import { articlePath } from './address'

export interface NamedStory {
  slug: string
  headline: string
  path: string
}

/** The newest published stories whose headline contains this, whatever the case of its letters. */
export async function findByHeadline(typed: string): Promise<NamedStory[]> {
  const headline = typed.trim().slice(0, 100)
  if (headline === '') return []
  const rows = await db().article.findMany({
    where: { shownAt: { not: null }, headline: { contains: headline, mode: 'insensitive' } },
    orderBy: [{ shownAt: 'desc' }, { id: 'desc' }],
    take: 10,
    select: { slug: true, section: true, headline: true },
  })
  return rows.map((row) => ({ slug: row.slug, headline: row.headline, path: articlePath(row) }))
}
