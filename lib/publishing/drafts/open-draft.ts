import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import { databaseNow, db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { isOverdue } from '../overdue'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'
import { readDraft } from './read-draft'
import type { DraftView } from './types'

/**
 * The draft of an article, for the editor.
 * @throws ForbiddenError, or NotFoundError also when it is somebody else's and the actor is a writer.
 */
export async function openDraft(actor: Actor, articleId: string): Promise<DraftView> {
  authorize(actor, 'edit-article')
  const { article, draft, now } = await db().$transaction(async (transaction) => {
    const article = await transaction.article.findFirst({
      where: { id: articleId, ...reachableBy(actor) },
      select: {
        slug: true,
        section: true,
        status: true,
        scheduledFor: true,
        firstPublishedAt: true,
        begunBy: true,
      },
    })
    if (!article) throw new NotFoundError('There is no such article.')
    const now = await databaseNow(transaction)
    return { article, draft: await readDraft(transaction, articleId), now }
  })
  const { saveId: _, changedBy, savedBy, ...words } = draft
  const names = await staffNames([savedBy, article.begunBy, ...changedBy])
  const nameOf = (kept: string) => names.get(kept) ?? kept
  return {
    ...article,
    ...words,
    path: articlePath(article),
    isOverdue: isOverdue(article.scheduledFor, now),
    savedBy: nameOf(savedBy),
    begunBy: nameOf(article.begunBy),
    changedBy: changedBy.map(nameOf),
  }
}
