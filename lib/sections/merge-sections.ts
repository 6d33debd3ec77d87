import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { InvalidInputError } from '@/lib/platform/errors'
import { changeSections, requireSection } from './change-sections'
import { moveArticles } from './move-articles'
import { authorizeSections } from './policy'

/**
 * Makes two sections one: the articles of the first go into the second, and its addresses, those it
 * had before too, lead there. The arrangement of its front is given up.
 * @throws ForbiddenError, NotFoundError, InvalidInputError
 */
export async function mergeSections(
  actor: Actor,
  { from, into }: { from: string; into: string },
): Promise<void> {
  authorizeSections(actor)
  if (from === into) throw new InvalidInputError({ into: 'Choose another section than this one.' })
  await changeSections(async (transaction) => {
    const merged = await requireSection(transaction, from)
    const kept = await requireSection(transaction, into)
    const articles = await moveArticles(transaction, merged.slug, kept.slug)
    await transaction.formerSectionSlug.updateMany({
      where: { sectionId: from },
      data: { sectionId: into },
    })
    await transaction.section.delete({ where: { id: from } })
    await transaction.formerSectionSlug.create({ data: { slug: merged.slug, sectionId: into } })
    await transaction.frontArrangement.deleteMany({ where: { front: merged.slug } })
    await recordDeed(transaction, actor, {
      action: 'section.merged',
      subject: { kind: 'section', id: into, name: merged.name },
      details: { into: kept.name, articles },
    })
  })
}
