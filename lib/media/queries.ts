import type { Block } from '@/lib/articles/document'
import type { PictureView } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'

/** The pictures that these blocks show, by id. */
export async function findPictures(blocks: Block[]): Promise<Map<string, PictureView>> {
  const ids = blocks.flatMap((block) =>
    block.type === 'figure' && block.attrs.media ? [block.attrs.media] : [],
  )
  if (ids.length === 0) return new Map()
  const rows = await db().media.findMany({
    where: { id: { in: ids } },
    select: { id: true, width: true, height: true, widths: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}
