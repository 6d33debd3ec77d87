import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { holdArticle } from '../reachable'
import { draftContent } from './content'
import { findForeignPictures } from './find-foreign-pictures'
import { keepRevision } from './keep-revision'
import { readDraft } from './read-draft'
import { writeDraft } from './write-draft'

/**
 * Makes the text of a revision the newest version. What was the newest becomes a revision first, so
 * that nothing is lost by it.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when it shows a picture that the newest
 * does not, and that the actor may not see.
 */
export async function restoreRevision(
  actor: Actor,
  articleId: string,
  version: number,
): Promise<{ version: number }> {
  authorize(actor, 'edit-article')
  return db().$transaction(async (transaction) => {
    const { headline } = await holdArticle(transaction, actor, articleId)
    const row = await transaction.articleRevision.findUnique({
      where: { articleId_version: { articleId, version } },
      select: { content: true },
    })
    if (!row) throw new NotFoundError('There is no such revision.')
    const draft = await readDraft(transaction, articleId)
    const content = draftContent.parse(row.content)
    const texts = { content, before: draft.content }
    if ((await findForeignPictures(transaction, actor, texts)).length > 0) {
      throw new InvalidInputError({
        form: 'This version shows a picture that is not in your library. Ask an editor to restore it.',
      })
    }
    await keepRevision(transaction, draft, 'saved')
    const restored = await writeDraft(transaction, actor, draft, { content })
    await keepRevision(transaction, restored, 'restored')
    await recordDeed(transaction, actor, {
      action: 'article.restored',
      subject: { kind: 'article', id: articleId, name: headline },
      details: { from: version, to: restored.version },
    })
    return { version: restored.version }
  })
}
