import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { InvalidInputError } from '@/lib/platform/errors'
import { readSetting } from '@/lib/settings/queries'
import { authorize } from '../policy'
import { changeStage } from './change-stage'

/**
 * Approves a text as it was read: that version, and no other, can be scheduled and published. The one
 * who wrote it, or changed it since it was last published, cannot approve it, unless a setting of the
 * newsroom says so.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when it is not in review, was changed
 * since it was read, or is the actor's own.
 */
export async function approveArticle(
  actor: Actor,
  articleId: string,
  { version }: { version: number },
): Promise<void> {
  authorize(actor, 'review-article')
  await changeStage(actor, articleId, 'approve', {
    version,
    async alter({ changedBy }, { begunBy, firstPublishedAt }, transaction) {
      const wrote = firstPublishedAt ? changedBy : [...changedBy, begunBy]
      const isTheirs = wrote.includes(nameOfActor(actor))
      if (isTheirs && (await readSetting('approvalByAnother', transaction))) {
        throw new InvalidInputError({
          form: 'You wrote a part of this text: another editor has to approve it.',
        })
      }
      return { approvedVersion: version }
    },
  })
}
