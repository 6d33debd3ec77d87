import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { holdPicture } from './hold-picture'
import { authorize } from './policy'
import { libraryFields } from './queries'
import { pictureChange } from './schemas'
import type { LibraryPicture } from './types'

/**
 * Changes what is proposed for a picture where it is placed, and what stays in it where it is cropped.
 * @throws ForbiddenError, ZodError, or NotFoundError also when it is not the actor's to change.
 */
export async function describePicture(
  actor: Actor,
  id: string,
  input: z.input<typeof pictureChange>,
): Promise<LibraryPicture> {
  authorize(actor, 'describe-picture')
  const change = pictureChange.parse(input)
  return db().$transaction(async (transaction) => {
    const { title } = await holdPicture(transaction, actor, id)
    const picture = await transaction.media.update({
      where: { id },
      data: change,
      select: libraryFields,
    })
    await recordDeed(transaction, actor, {
      action: 'media.described',
      subject: { kind: 'media', id, name: title },
      details: change,
    })
    return picture
  })
}
