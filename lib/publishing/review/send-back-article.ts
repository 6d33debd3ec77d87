import type { Actor } from '@/lib/accounts/types'
import { InvalidInputError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { changeStage } from './change-stage'
import { requiredNote } from './note'

/**
 * Sends a text back to its writer, with a note that says what has to be changed. Nothing of it counts
 * as approved from then on but what readers have already.
 * @throws ForbiddenError, NotFoundError, ZodError, or InvalidInputError when it is scheduled, with its
 * writer already, or was changed since it was read.
 */
export async function sendBackArticle(
  actor: Actor,
  articleId: string,
  { version, note }: { version: number; note: string },
): Promise<void> {
  authorize(actor, 'review-article')
  await changeStage(actor, articleId, 'send-back', {
    version,
    note: requiredNote.parse(note),
    alter({ publishedVersion }, { status }) {
      if (status === 'scheduled') {
        throw new InvalidInputError({ form: 'The article is scheduled: take it off first.' })
      }
      return { approvedVersion: publishedVersion }
    },
  })
}
