import type { Staff } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { mediaStore } from '@/lib/platform/storage/media-store'
import type { StoredFile } from '@/lib/platform/storage/store'
import { visibleTo } from './reachable'
import { parseRenditionPath, type RenditionFormat, renditionPath } from './renditions'
import { widthsShown } from './shown-pictures'

export interface FoundRendition extends StoredFile {
  format: RenditionFormat
  for: 'anybody' | 'staff'
}

/**
 * The rendition at a path below /media. One that is withheld is there for staff who may see it; for
 * all others it is answered by the same steps as one that does not exist.
 * @throws when the database or the store does not answer.
 */
export async function findRendition(
  id: string,
  file: string,
  whoAsks: () => Promise<Staff | null>,
): Promise<FoundRendition | null> {
  const rendition = parseRenditionPath(id, file)
  if (!rendition) return null
  const shown = await widthsShown(id)
  const widths = shown ?? (await widthsForStaff(id, await whoAsks()))
  if (!widths?.includes(rendition.width)) return null
  const { width, format } = rendition
  const stored = await mediaStore().read(renditionPath(id, width, format).slice(1))
  return stored && { ...stored, format, for: shown ? 'anybody' : 'staff' }
}

async function widthsForStaff(id: string, staff: Staff | null): Promise<number[] | null> {
  if (!staff) return null
  const picture = await db().media.findFirst({
    where: { id, ...visibleTo(staff) },
    select: { widths: true },
  })
  return picture?.widths ?? null
}
