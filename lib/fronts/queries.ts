import { findCards } from '@/lib/articles/queries'
import type { ArticleCard } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { allSections } from '@/lib/sections/known-sections'
import type { Placement } from './arrange'
import { findArrangement } from './arrangements'
import { type Candidate, type FilledFront, fillFront, frontSizes } from './fill-front'
import { frontPage } from './names'

const atTheTop = 1 + frontSizes.second + frontSizes.recent

export interface Front extends FilledFront<ArticleCard> {
  /** When its newest story was published. */
  newest: Date | null
}

/** The front page, filled with cards: as it is arranged, or as it would be. */
export async function readFront(asIf?: Placement[]): Promise<Front> {
  const placements = asIf ?? (await findArrangement(frontPage)).placements
  const candidates = await readCandidates(placements)
  const filled = fillFront(candidates, placements)
  const { lead, second, recent } = filled
  const chosen = [lead ?? [], second, recent, filled.sections.flatMap(({ stories }) => stories)]
  const cards = await findCards(chosen.flat().map(({ id }) => id))
  const byId = new Map(cards.map((card) => [card.id, card]))
  const cardsOf = (stories: Candidate[]) => stories.flatMap(({ id }) => byId.get(id) ?? [])
  return {
    newest: candidates[0]?.firstPublishedAt ?? null,
    lead: (lead && byId.get(lead.id)) ?? null,
    second: cardsOf(second),
    recent: cardsOf(recent),
    sections: filled.sections.map((block) => ({ ...block, stories: cardsOf(block.stories) })),
  }
}

/**
 * In the order of time, those that editors placed, the newest of all, and of each section as many as
 * its block needs should all of those be its own, or be left out: from the indexes, whatever the
 * number of articles.
 */
export function readCandidates(
  placements: Placement[],
): Promise<(Candidate & { firstPublishedAt: Date })[]> {
  const placed = placements.map(({ articleId }) => articleId)
  const enough = atTheTop + placed.length
  const sections = allSections().map(({ slug }) => slug)
  return db().$queryRaw`
    SELECT id, section, "hasPicture", "firstPublishedAt" FROM (
      (SELECT id, section, "leadMediaId" IS NOT NULL AS "hasPicture", "firstPublishedAt"
         FROM "Article" WHERE status = 'published' AND "firstPublishedAt" IS NOT NULL
         ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${enough})
      UNION
      SELECT id, section, "leadMediaId" IS NOT NULL, "firstPublishedAt" FROM "Article"
        WHERE id = ANY(${placed}::uuid[]) AND status = 'published'
          AND "firstPublishedAt" IS NOT NULL
      UNION
      SELECT newest.* FROM unnest(${sections}::text[]) AS of_section
        CROSS JOIN LATERAL
          (SELECT id, section, "leadMediaId" IS NOT NULL AS "hasPicture", "firstPublishedAt"
             FROM "Article"
             WHERE section = of_section AND status = 'published' AND "firstPublishedAt" IS NOT NULL
             ORDER BY "firstPublishedAt" DESC, id DESC
             LIMIT ${enough + frontSizes.section}) newest
    ) candidate
    ORDER BY "firstPublishedAt" DESC, id DESC`
}
