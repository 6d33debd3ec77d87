import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { mediaStore } from '@/lib/platform/storage/media-store'
import { holdPicture } from './hold-picture'
import { authorize } from './policy'

/**
 * Removes a picture that nothing uses: no article, no version of one that could be restored, no
 * author. Its files go after the commit; those that stay then, `remove-stray-files.ts` finds.
 * @throws ForbiddenError, InvalidInputError when it is used, or NotFoundError also when it is not the
 * actor's to delete.
 */
export async function deletePicture(actor: Actor, id: string): Promise<void> {
  authorize(actor, 'delete-picture')
  await db().$transaction(async (transaction) => {
    const { title } = await holdPicture(transaction, actor, id)
    const uses = [
      await transaction.pictureUse.count({ where: { mediaId: id } }),
      await transaction.articlePicture.count({ where: { mediaId: id } }),
      await transaction.author.count({ where: { pictureId: id } }),
    ]
    if (uses.some((count) => count > 0)) {
      throw new InvalidInputError({ form: 'The picture is used, so it stays. See where, below.' })
    }
    await transaction.media.delete({ where: { id } })
    await recordDeed(transaction, actor, {
      action: 'media.deleted',
      subject: { kind: 'media', id, name: title },
    })
  })
  await mediaStore()
    .remove(`media/${id}`)
    .catch((error) => log.warn({ err: error, picture: id }, 'files of a deleted picture stayed'))
}
