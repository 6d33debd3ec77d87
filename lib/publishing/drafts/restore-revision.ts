import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { holdArticle } from '../reachable'
import { draftContent } from './content'
import { keepRevision } from './keep-revision'
import { readDraft } from './read-draft'
import { writeDraft } from './write-draft'

/**
 * Makes the text of a revision the newest version. What was the newest becomes a revision first, so
 * that nothing is lost by it.
 * @throws ForbiddenError, NotFoundError
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
    await keepRevision(transaction, draft, 'saved')
    const content = draftContent.parse(row.content)
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
