import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { showPictures } from '@/lib/publishing/keep-pictures'
import { holdAuthor } from './hold-author'
import { authorizeAuthors } from './policy'
import { type AuthorDescription, authorDescription } from './schemas'

/** @throws ForbiddenError, ZodError, InvalidInputError */
export async function createAuthor(
  actor: Actor,
  input: AuthorDescription,
): Promise<{ id: string }> {
  authorizeAuthors(actor)
  const described = authorDescription.parse(input)
  const { picture: pictureId, member: memberId, ...data } = described
  return db().$transaction(async (transaction) => {
    await holdAuthor(transaction, described, null)
    const author = await transaction.author.create({
      data: { ...data, pictureId, memberId },
      select: { id: true },
    })
    await showPictures(transaction, pictureId ? [pictureId] : [])
    const subject = { kind: 'author', id: author.id, name: data.name } as const
    await recordDeed(transaction, actor, { action: 'author.created', subject })
    return author
  })
}
