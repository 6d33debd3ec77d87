import type { Transaction } from '@/lib/platform/db'

/** So many change in one statement: each is found, fed and listed anew, and a statement has seconds. */
const atOnce = 250

/**
 * Takes all articles of a section to the slug of another, or to another slug of its own. Returns how
 * many there were.
 */
export async function moveArticles(
  transaction: Transaction,
  from: string,
  to: string,
): Promise<number> {
  let moved = 0
  for (let count = atOnce; count === atOnce; moved += count) {
    count = await transaction.$executeRaw`
      UPDATE "Article" SET section = ${to}
        WHERE id IN (SELECT id FROM "Article" WHERE section = ${from} LIMIT ${atOnce})`
  }
  return moved
}
