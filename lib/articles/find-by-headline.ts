import { db } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
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
  const rows = await db().article.findMany({
    where: {
      status: 'published',
      headline: { contains: escapePattern(letters), mode: 'insensitive' },
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: 10,
    select: { slug: true, section: true, headline: true },
  })
  return rows.map((row) => ({ slug: row.slug, headline: row.headline, path: articlePath(row) }))
}
