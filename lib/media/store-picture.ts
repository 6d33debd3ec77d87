import type { Actor } from '@/lib/accounts/types'
import { hashOf, keepPicture } from './keep-picture'
import { authorize } from './policy'
import { pictureTitle, pictureWords } from './schemas'

interface Drawing {
  title?: string
  alt?: string
  caption?: string
  credit?: string
}

/**
 * Stores a picture that a door of the software brings, which may be a drawing of ours in SVG, under
 * the hash of the original.
 * @throws ForbiddenError, ZodError, or InvalidInputError when it cannot be decoded.
 */
export async function storePicture(
  actor: Extract<Actor, { kind: 'system' }>,
  bytes: Buffer,
  { title = '', ...words }: Drawing = {},
): Promise<{ id: string }> {
  authorize(actor, 'upload-picture')
  const id = hashOf(bytes)
  await keepPicture(actor, {
    id,
    bytes,
    title: pictureTitle.parse(title),
    words: pictureWords.parse(words),
  })
  return { id }
}
