import { staffNames } from '@/lib/accounts/staff-names'
import { articlePath } from '@/lib/articles/address'
import { published } from '@/lib/articles/cards'
import { db } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import { arrange, arrangedSlots, type Placement, type Weighed } from './arrange'
import { findArrangement } from './arrangements'
import { frontPage } from './names'
import { readCandidates } from './queries'
import { type DeskRequest, formatArrangement } from './schemas'
import { readSectionCandidates } from './section-front'
import { takeStep } from './steps'
import type { DeskStory, FrontDesk } from './types'

const mostFound = 10

/** A front as an editor works on it: the saved arrangement, or what the request makes of one. */
export async function readFrontDesk(front: string, request: DeskRequest): Promise<FrontDesk> {
  const saved = await findArrangement(front)
  const worked = request.arrangement ?? saved.placements
  const { step } = request
  const concerned = step ? [...worked, { articleId: step.id, slot: null }] : worked
  const candidates = await readWeighed(front, concerned)
  const placements = step ? takeStep(worked, showIn(candidates, worked), step) : worked
  const shown = showIn(candidates, placements)
  const out = placements.filter(({ slot }) => slot === null).map(({ articleId }) => articleId)
  const found = request.q ? await findIds(front, request.q) : []
  const stories = await findStories([...shown.map(({ id }) => id), ...out, ...found])
  const version = request.version ?? saved.version
  return {
    front,
    version,
    arrangement: formatArrangement(placements),
    isChanged: formatArrangement(placements) !== formatArrangement(saved.placements),
    isBehind: version !== saved.version,
    saved: saved.savedAt && {
      at: saved.savedAt,
      by: (await staffNames([saved.savedBy ?? ''])).get(saved.savedBy ?? '') ?? '',
    },
    slots: shown.flatMap(({ id, isPinned }) => {
      const story = stories.get(id)
      return story ? [{ ...story, isPinned }] : []
    }),
    leftOut: out.flatMap((id) => stories.get(id) ?? []),
    found: found.flatMap((id) => stories.get(id) ?? []),
  }
}

/** What may stand in the arranged places, however some or all of these are placed. */
const readWeighed = (front: string, placements: Placement[]): Promise<Weighed[]> =>
  front === frontPage ? readCandidates(placements) : readSectionCandidates(front, placements)

/** The stories in the arranged places, and which of them an editor put there. */
function showIn(candidates: Weighed[], placements: Placement[]) {
  const pinned = new Set(
    placements.flatMap(({ articleId, slot }) => (slot === null ? [] : articleId)),
  )
  return arrange(candidates, placements)
    .slice(0, arrangedSlots)
    .map(({ id }) => ({ id, isPinned: pinned.has(id) }))
}

async function findIds(front: string, q: string): Promise<string[]> {
  const rows = await db().article.findMany({
    where: {
      ...published,
      headline: { contains: escapePattern(q), mode: 'insensitive' },
      ...(front !== frontPage && { section: front }),
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: mostFound,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function findStories(ids: string[]): Promise<Map<string, DeskStory>> {
  const rows = await db().article.findMany({
    where: { ...published, id: { in: ids } },
    select: { id: true, slug: true, section: true, headline: true, firstPublishedAt: true },
  })
  return new Map(
    rows.map(({ id, headline, firstPublishedAt, ...address }) => [
      id,
      {
        id,
        headline,
        section: address.section,
        path: articlePath(address),
        publishedAt: firstPublishedAt ?? new Date(0),
      },
    ]),
  )
}
