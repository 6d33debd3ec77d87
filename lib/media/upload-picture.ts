import { createHash } from 'node:crypto'
import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { hashOf, keepPicture } from './keep-picture'
import { authorize } from './policy'
import { findLibraryPicture } from './queries'
import { visibleTo } from './reachable'
import { recognisePicture } from './recognise-picture'
import { pictureTitle, pictureWords } from './schemas'
import type { LibraryPicture } from './types'

export interface Upload {
  bytes: Buffer
  fileName: string
  alt?: string
  caption?: string
  credit?: string
}

/**
 * Takes a picture into the library. One that the actor can see there already is that one, unchanged.
 * @throws ForbiddenError, ZodError, InvalidInputError when it is not a picture that can be used,
 * TooManyRequestsError when too many wait, or StorageError.
 */
export async function uploadPicture(
  actor: Actor,
  { bytes, fileName, ...said }: Upload,
): Promise<LibraryPicture> {
  authorize(actor, 'upload-picture')
  const words = pictureWords.parse(said)
  const title = pictureTitle.parse(fileName)
  recognisePicture(bytes)
  const original = hashOf(bytes)
  const known = await db().media.findFirst({
    where: { original, ...visibleTo(actor) },
    select: { id: true },
  })
  const id = known?.id ?? idFor(actor, original)
  if (!known) {
    await keepPicture(actor, { id, bytes, title, words }, (transaction) =>
      recordDeed(transaction, actor, {
        action: 'media.uploaded',
        subject: { kind: 'media', id, name: title },
        details: { bytes: bytes.length },
      }),
    )
  }
  return findLibraryPicture(actor, id)
}

/** Made of the uploader too: by uploading a file nobody learns whether a colleague has it, or its words. */
const idFor = (actor: Actor, original: string): string =>
  createHash('sha256')
    .update(`${nameOfActor(actor)} ${original}`)
    .digest('hex')
