import { db } from '@/lib/platform/db'
import { mediaStore } from '@/lib/platform/storage/media-store'

/** Whoever is storing a picture now has recorded it by then. */
const patienceMs = 24 * 60 * 60_000
const atOnce = 500

/**
 * Removes files of pictures that nobody recorded: those of an upload that was killed, or of a deletion
 * whose store did not answer. Returns how many pictures they were of.
 */
export async function removeStrayFiles(): Promise<number> {
  const folders = await mediaStore().list('media')
  const old = folders.filter(({ writtenAt }) => Date.now() - writtenAt.getTime() > patienceMs)
  const ids = old.map(({ name }) => name)
  let removed = 0
  for (let from = 0; from < ids.length; from += atOnce) {
    const among = ids.slice(from, from + atOnce)
    const rows = await db().media.findMany({ where: { id: { in: among } }, select: { id: true } })
    const known = new Set(rows.map(({ id }) => id))
    for (const id of among.filter((each) => !known.has(each))) {
      await mediaStore().remove(`media/${id}`)
      removed += 1
    }
  }
  return removed
}
