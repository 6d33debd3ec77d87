import { articlePath } from '@/lib/articles/address'
import { db } from '@/lib/platform/db'

export interface StoryMatch {
  headline: string
  slug: string | null
  path: string | null
}

/** Headlines of one story differ between editions; below this likeness they are two stories. */
const likeness = 0.5

/** The published article whose headline is most like this one, by trigrams; null where none is near. */
export async function findStoryByHeadline(headline: string): Promise<StoryMatch> {
  const [nearest] = await db().$queryRaw<{ slug: string; section: string }[]>`
    SELECT slug, section FROM "Article"
    WHERE status = 'published' AND similarity(headline, ${headline}) >= ${likeness}::real
    ORDER BY similarity(headline, ${headline}) DESC LIMIT 1`
  return { headline, slug: nearest?.slug ?? null, path: nearest ? articlePath(nearest) : null }
}
