import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { showPictures, withholdUnshown } from '@/lib/publishing/keep-pictures'
import { holdAuthor } from './hold-author'
import { authorizeAuthors } from './policy'
import { type AuthorDescription, authorDescription } from './schemas'

/**
 * Says anew, and whole, who an author is. The address they had leads to the new one from now on.
 * @throws ForbiddenError, NotFoundError, ZodError, InvalidInputError
 */
export async function editAuthor(
  actor: Actor,
  id: string,
  input: AuthorDescription,
): Promise<void> {
  authorizeAuthors(actor)
  const described = authorDescription.parse(input)
  const { picture: pictureId, member: memberId, ...data } = described
  await db().$transaction(async (transaction) => {
    await holdAuthor(transaction, described, id)
    const before = await transaction.author.findUnique({
      where: { id },
      select: { slug: true, name: true, pictureId: true },
    })
    if (!before) throw new NotFoundError('There is no such author.')
    if (before.slug !== data.slug) {
      await transaction.formerAuthorSlug.deleteMany({ where: { slug: data.slug } })
      await transaction.formerAuthorSlug.create({ data: { slug: before.slug, authorId: id } })
    }
    await transaction.author.update({ where: { id }, data: { ...data, pictureId, memberId } })
    await showPictures(transaction, pictureId ? [pictureId] : [])
    if (before.pictureId) await withholdUnshown(transaction, { id: { in: [before.pictureId] } })
    await recordDeed(transaction, actor, {
      action: 'author.edited',
      subject: { kind: 'author', id, name: data.name },
      details: {
        ...(before.name !== data.name && { 'name before': before.name }),
        ...(before.slug !== data.slug && { 'slug before': before.slug }),
      },
    })
  })
}
