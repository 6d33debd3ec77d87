import { db, type Transaction } from '@/lib/platform/db'
import type { Placement } from './arrange'

export interface Arrangement {
  /** 0 while nobody arranged the front. */
  version: number
  savedAt: Date | null
  /** The id of a user, or the name of a door. */
  savedBy: string | null
  placements: Placement[]
}

/** The arrangement of a front that counts, or one before it: 0 is the front by time alone. */
export async function findArrangement(
  front: string,
  version?: number,
  client: Transaction = db(),
): Promise<Arrangement> {
  const arrangement = await client.frontArrangement.findFirst({
    where: { front, ...(version !== undefined && { version }) },
    orderBy: { version: 'desc' },
    select: {
      version: true,
      savedAt: true,
      savedBy: true,
      placements: {
        orderBy: { slot: { sort: 'asc', nulls: 'last' } },
        select: { articleId: true, slot: true },
      },
    },
  })
  return arrangement ?? { version: 0, savedAt: null, savedBy: null, placements: [] }
}
