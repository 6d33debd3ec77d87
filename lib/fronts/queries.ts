import { findCards } from '@/lib/articles/queries'
import type { ArticleCard } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { type Candidate, type FilledFront, fillFront, frontSizes } from './fill-front'

const atTheTop = 1 + frontSizes.second + frontSizes.recent
const sections = site.sections.map(({ slug }) => slug)

export interface Front extends FilledFront<ArticleCard> {
  /** When its newest story was published. */
  newest: Date | null
}

/** The front page, filled with cards. */
export async function readFront(): Promise<Front> {
  const candidates = await readCandidates()
  const filled = fillFront(candidates)
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
 * The newest of all, and of each section as many as its block needs should all of those be its own:
 * from the indexes, whatever the number of articles.
 */
const readCandidates = (): Promise<(Candidate & { firstPublishedAt: Date })[]> => db().$queryRaw`
  SELECT id, section, "hasPicture", "firstPublishedAt" FROM (
    (SELECT id, section, "leadMediaId" IS NOT NULL AS "hasPicture", "firstPublishedAt"
       FROM "Article" WHERE status = 'published' AND "firstPublishedAt" IS NOT NULL
       ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${atTheTop})
    UNION
    SELECT newest.* FROM unnest(${sections}::text[]) AS of_section
      CROSS JOIN LATERAL
        (SELECT id, section, "leadMediaId" IS NOT NULL AS "hasPicture", "firstPublishedAt"
           FROM "Article"
           WHERE section = of_section AND status = 'published' AND "firstPublishedAt" IS NOT NULL
           ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${atTheTop + frontSizes.section}) newest
  ) candidate
  ORDER BY "firstPublishedAt" DESC, id DESC`
