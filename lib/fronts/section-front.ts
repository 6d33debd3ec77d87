import { storiesOnPage } from '@/lib/articles/list-page'
import { findCards } from '@/lib/articles/queries'
import { readStories } from '@/lib/articles/story-list'
import type { ArticleCard } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import type { Page } from '@/lib/platform/pagination'
import { arrange, arrangedSlots, type Placement, type Weighed } from './arrange'
import { findArrangement } from './arrangements'

export interface SectionFrontPage {
  /** The lead and the second rank; on the first page only. */
  top: ArticleCard[]
  /** The others, newest first. What is left out of the top stands here, by its time. */
  page: Page<ArticleCard>
}

interface Asked {
  path: string
  cursor: string | null
  /** As it would be; as it is arranged when it is not said. */
  asIf?: Placement[]
}

/** A page of a section's front; no story stands on two pages. Null where there is none. */
export async function readSectionFront(
  section: string,
  { path, cursor, asIf }: Asked,
): Promise<SectionFrontPage | null> {
  const placements = asIf ?? (await findArrangement(section)).placements
  const isFirst = cursor === null
  // By time alone, what is at the top is newer than whatever a later page begins after.
  const top = isFirst || placements.length > 0 ? await readTop(section, placements) : []
  const without = top.map(({ id }) => id)
  const size = isFirst ? storiesOnPage - top.length : storiesOnPage
  const page = await readStories({ of: 'section', slug: section, without }, { path, cursor, size })
  return page && { top: isFirst ? await findCards(without) : [], page }
}

/** The stories in the arranged places of a section's front. */
async function readTop(section: string, placements: Placement[]): Promise<Weighed[]> {
  const candidates = await readSectionCandidates(section, placements)
  return arrange(candidates, placements).slice(0, arrangedSlots)
}

/** In the order of time, those of the section that editors placed, and enough of the newest. */
export function readSectionCandidates(
  section: string,
  placements: Placement[],
): Promise<Weighed[]> {
  const placed = placements.map(({ articleId }) => articleId)
  return db().$queryRaw<Weighed[]>`
    SELECT id, "hasPicture" FROM (
      (SELECT id, "leadMediaId" IS NOT NULL AS "hasPicture", "firstPublishedAt" FROM "Article"
         WHERE section = ${section} AND status = 'published' AND "firstPublishedAt" IS NOT NULL
         ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${arrangedSlots + placed.length})
      UNION
      SELECT id, "leadMediaId" IS NOT NULL, "firstPublishedAt" FROM "Article"
        WHERE id = ANY(${placed}::uuid[]) AND section = ${section} AND status = 'published'
          AND "firstPublishedAt" IS NOT NULL
    ) candidate
    ORDER BY "firstPublishedAt" DESC, id DESC`
}
