import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { countDraftsNaming } from '@/lib/publishing/drafts/count-drafts-naming'
import { withholdUnshown } from '@/lib/publishing/keep-pictures'
import { authorizeAuthors } from './policy'

/**
 * Deletes an author who stands in the byline of no article and no draft.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError while they do.
 */
export async function deleteAuthor(actor: Actor, id: string): Promise<void> {
  authorizeAuthors(actor)
  await db().$transaction(async (transaction) => {
    const author = await transaction.author.findUnique({
      where: { id },
      select: { name: true, pictureId: true, _count: { select: { articles: true } } },
    })
    if (!author) throw new NotFoundError('There is no such author.')
    const drafts = await countDraftsNaming(transaction, 'authors', id)
    if (author._count.articles > 0 || drafts > 0) {
      throw new InvalidInputError({ form: 'They stand in a byline, so they stay.' })
    }
    await transaction.author.delete({ where: { id } })
    const { pictureId } = author
    if (pictureId) await withholdUnshown(transaction, { id: { in: [pictureId] } })
    const subject = { kind: 'author', id, name: author.name } as const
    await recordDeed(transaction, actor, { action: 'author.deleted', subject })
  })
}
