import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { authorize } from './policy'
import { type AuthorDescription, authorDescription } from './schemas'

/**
 * Says who an author is, on their page: role, biography, contact and picture. An author unknown so
 * far is made; one who is known is described anew, whole.
 * @throws ForbiddenError, ZodError
 */
export async function describeAuthor(actor: Actor, input: AuthorDescription): Promise<void> {
  authorize(actor, 'describe-author')
  const { slug, name, picture, ...words } = authorDescription.parse(input)
  const described = { ...words, name, pictureId: picture }
  await db().author.upsert({
    where: { slug },
    create: { ...described, slug },
    update: described,
  })
}
