import { hashToken } from '@/lib/accounts/sessions'
import type { Staff } from '@/lib/accounts/types'
import { databaseNow, db } from '@/lib/platform/db'
import { mediaStore } from '@/lib/platform/storage/media-store'
import type { StoredFile } from '@/lib/platform/storage/store'
import { visibleTo } from './reachable'
import { parseRenditionPath, type RenditionFormat, renditionPath } from './renditions'
import { widthsShown } from './shown-pictures'

export interface FoundRendition extends StoredFile {
  format: RenditionFormat
  for: 'anybody' | 'somebody'
}

export interface Asking {
  staff: () => Promise<Staff | null>
  /** The token of a preview link, of a page on which the picture stands. */
  preview: string | null
}

/**
 * The rendition at a path below /media. One that is withheld is there for staff who may see it, and for
 * who holds a preview link of a text that shows it; for all others it is answered by the same steps as
 * one that does not exist.
 * @throws when the database or the store does not answer.
 */
export async function findRendition(
  id: string,
  file: string,
  asking: Asking,
): Promise<FoundRendition | null> {
  const rendition = parseRenditionPath(id, file)
  if (!rendition) return null
  const shown = await widthsShown(id)
  const widths = shown ?? (await widthsFor(id, asking))
  if (!widths?.includes(rendition.width)) return null
  const { width, format } = rendition
  const stored = await mediaStore().read(renditionPath(id, width, format).slice(1))
  return stored && { ...stored, format, for: shown ? 'anybody' : 'somebody' }
}

async function widthsFor(id: string, { staff, preview }: Asking): Promise<number[] | null> {
  const who = await staff()
  const widths = who && (await widthsAmong({ id, ...visibleTo(who) }))
  return widths ?? (preview ? widthsAmong({ id, ...(await shownIn(preview)) }) : null)
}

type Which = { id: string } & Partial<
  ReturnType<typeof visibleTo> & Awaited<ReturnType<typeof shownIn>>
>

async function widthsAmong(where: Which): Promise<number[] | null> {
  const picture = await db().media.findFirst({ where, select: { widths: true } })
  return picture?.widths ?? null
}

/** The pictures of the text that a preview link leads to, while it is good. */
async function shownIn(token: string) {
  const expiresAt = { gt: await databaseNow(db()) }
  const link = { tokenHash: hashToken(token), revokedAt: null, expiresAt }
  return { uses: { some: { isCurrent: true, article: { previewLinks: { some: link } } } } }
}
