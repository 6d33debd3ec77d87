import { LRUCache } from 'lru-cache'
import { db } from '@/lib/platform/db'
import { processWide } from '@/lib/platform/process-wide'

/**
 * The pictures that are known to be shown, so that one costs no question each time and pages keep
 * theirs while the database is down. Whoever hears the database says when to forget.
 */
const shown = processWide('shown-pictures', () => ({
  ids: new LRUCache<string, true>({ max: 50_000 }),
  changes: 0,
}))

/** Whether anybody may get the picture: it is not one of a withdrawn article. @throws when that is not known. */
export async function isShown(id: string): Promise<boolean> {
  if (shown.ids.has(id)) return true
  const before = shown.changes
  const picture = await db().media.findUnique({ where: { id }, select: { withheldAt: true } })
  if (!picture || picture.withheldAt) return false
  if (before === shown.changes) shown.ids.set(id, true)
  return true
}

export function forgetShownPictures(): void {
  shown.changes += 1
  shown.ids.clear()
}
