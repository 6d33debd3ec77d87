import type { Actor } from '@/lib/accounts/types'
import { countWords } from '@/lib/articles/words'
import { InvalidInputError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { changeStage } from './change-stage'
import { reviewNote } from './note'

/**
 * Gives the text, as it was read, to the editors for review; the note is for them.
 * @throws ForbiddenError, NotFoundError, ZodError, or InvalidInputError when there is no text, it was
 * changed since, or it is in review or approved already.
 */
export async function submitArticle(
  actor: Actor,
  articleId: string,
  { version, note }: { version: number; note: string },
): Promise<void> {
  authorize(actor, 'submit-article')
  await changeStage(actor, articleId, 'submit', {
    version,
    note: reviewNote.parse(note),
    alter({ content }) {
      if (countWords(content.body.content) === 0) {
        throw new InvalidInputError({ form: 'There is no text to review yet.' })
      }
      return {}
    },
  })
}

/** Takes a text that is in review back, to go on writing. @throws as `submitArticle` */
export async function takeBackArticle(
  actor: Actor,
  articleId: string,
  { version }: { version: number },
): Promise<void> {
  authorize(actor, 'submit-article')
  await changeStage(actor, articleId, 'take-back', { version })
}
