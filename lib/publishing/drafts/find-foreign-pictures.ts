import type { Actor } from '@/lib/accounts/types'
import { visibleTo } from '@/lib/media/reachable'
import type { Transaction } from '@/lib/platform/db'
import type { DraftContent } from './content'
import { picturesIn } from './pictures-in'

/**
 * The paths of the pictures that a text names, the one before it did not, and the actor may not see:
 * whoever places a picture gives it to all who get a preview link. One that is not there looks the same.
 */
export async function findForeignPictures(
  transaction: Transaction,
  actor: Actor,
  { content, before }: { content: DraftContent; before: DraftContent },
): Promise<string[]> {
  const known = new Set(picturesIn(before).map(({ id }) => id))
  const placed = picturesIn(content).filter(({ id }) => !known.has(id))
  const visibility = visibleTo(actor)
  if (placed.length === 0 || !visibility.OR) return []
  const rows = await transaction.media.findMany({
    where: { id: { in: placed.map(({ id }) => id) }, ...visibility },
    select: { id: true },
  })
  const visible = new Set(rows.map(({ id }) => id))
  return placed.flatMap(({ id, path }) => (visible.has(id) ? [] : [path]))
}
