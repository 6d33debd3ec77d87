import { db } from '@/lib/platform/db'
import { withoutUnstorable } from '@/lib/platform/storable-text'
import { articlePath } from './address'

export interface NamedStory {
  slug: string
  headline: string
  path: string
}

/** The newest published stories whose headline contains this, whatever the case of its letters. */
export async function findByHeadline(typed: string): Promise<NamedStory[]> {
  const letters = withoutUnstorable(typed.slice(0, 100)).trim()
  if (letters === '') return []
  // Prisma hands these to LIKE as they are.
  const contains = letters.replace(/[\\%_]/g, '\\$&')
  const rows = await db().article.findMany({
    where: { status: 'published', headline: { contains, mode: 'insensitive' } },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: 10,
    select: { slug: true, section: true, headline: true },
  })
  return rows.map((row) => ({ slug: row.slug, headline: row.headline, path: articlePath(row) }))
}
