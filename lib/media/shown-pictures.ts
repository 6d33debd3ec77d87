import { LRUCache } from 'lru-cache'
import { db } from '@/lib/platform/db'
import { processWide } from '@/lib/platform/process-wide'

/**
 * The pictures that are known to be shown, so that one costs no question each time and pages keep
 * theirs while the database is down. Whoever hears the database says when to forget.
 */
const shown = processWide('shown-pictures', () => ({
  widths: new LRUCache<string, number[]>({ max: 50_000 }),
  changes: 0,
}))

/**
 * The widths of a picture that anybody may get: something published shows it, or did and was not
 * withdrawn. Null when it is withheld, or there is none. @throws when that is not known.
 */
export async function widthsShown(id: string): Promise<number[] | null> {
  const known = shown.widths.get(id)
  if (known) return known
  const before = shown.changes
  const picture = await db().media.findUnique({
    where: { id },
    select: { withheldAt: true, widths: true },
  })
  if (!picture || picture.withheldAt) return null
  if (before === shown.changes) shown.widths.set(id, picture.widths)
  return picture.widths
}

export function forgetShownPictures(): void {
  shown.changes += 1
  shown.widths.clear()
}
