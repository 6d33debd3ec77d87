import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import type { Block } from '@/lib/articles/document'
import { pictureFields } from '@/lib/articles/picture-fields'
import type { PictureView } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { authorize } from './policy'
import { changeableBy, visibleTo } from './reachable'
import type { LibraryPicture, PictureRecord } from './types'

/** The pictures that these blocks show, by id; with a preview's token, as who holds its link gets them. */
export async function findPictures(
  blocks: Block[],
  preview?: string,
): Promise<Map<string, PictureView>> {
  const ids = blocks.flatMap((block) =>
    block.type === 'figure' && block.attrs.media ? [block.attrs.media] : [],
  )
  if (ids.length === 0) return new Map()
  const rows = await db().media.findMany({ where: { id: { in: ids } }, select: pictureFields })
  return new Map(rows.map((row) => [row.id, { ...row, ...(preview && { preview }) }]))
}

export const libraryFields = {
  ...pictureFields,
  title: true,
  alt: true,
  caption: true,
  credit: true,
} as const

/** @throws ForbiddenError, or NotFoundError also when it is a colleague's and the actor is a writer. */
export async function findLibraryPicture(actor: Actor, id: string): Promise<LibraryPicture> {
  authorize(actor, 'browse-pictures')
  const picture = await db().media.findFirst({
    where: { id, ...visibleTo(actor) },
    select: libraryFields,
  })
  if (!picture) throw new NotFoundError('There is no such picture.')
  return picture
}

/** For the page of a picture; null when there is none, or it is a colleague's and the actor a writer. */
export async function findPictureRecord(actor: Actor, id: string): Promise<PictureRecord | null> {
  authorize(actor, 'browse-pictures')
  const row = await db().media.findFirst({
    where: { id, uploadedBy: { not: null }, ...visibleTo(actor) },
    select: {
      ...libraryFields,
      bytes: true,
      createdAt: true,
      uploadedBy: true,
      withheldAt: true,
      authors: { orderBy: { slug: 'asc' }, select: { slug: true, name: true } },
    },
  })
  if (!row) return null
  const { createdAt, uploadedBy, withheldAt, ...picture } = row
  const names = await staffNames([uploadedBy ?? ''])
  const changeable = await db().media.count({ where: { id, ...changeableBy(actor) } })
  return {
    ...picture,
    uploadedAt: createdAt,
    uploadedBy: names.get(uploadedBy ?? '') ?? '',
    isPublic: withheldAt === null,
    mayChange: changeable > 0,
  }
}
