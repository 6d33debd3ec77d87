import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import type { Transaction } from '@/lib/platform/db'
import { changeSections, holdSectionSlug, requireSection } from './change-sections'
import { moveArticles } from './move-articles'
import { authorizeSections } from './policy'
import { type SectionDescription, sectionDescription } from './schemas'

/**
 * Names a section and gives it its slug. Articles and the arrangement of its front go along; the
 * addresses it had lead to the new ones for ever.
 * @throws ForbiddenError, NotFoundError, ZodError, or InvalidInputError when the slug is taken.
 */
export async function editSection(
  actor: Actor,
  id: string,
  input: SectionDescription,
): Promise<void> {
  authorizeSections(actor)
  const data = sectionDescription.parse(input)
  await changeSections(async (transaction) => {
    const before = await requireSection(transaction, id)
    const isMoved = before.slug !== data.slug
    if (isMoved) {
      await holdSectionSlug(transaction, data.slug, id)
      await transaction.formerSectionSlug.deleteMany({ where: { slug: data.slug } })
      await transaction.formerSectionSlug.create({ data: { slug: before.slug, sectionId: id } })
    }
    await transaction.$executeRaw`SET CONSTRAINTS "Article_section_fkey" DEFERRED`
    await transaction.section.update({ where: { id }, data })
    if (isMoved) await takeAlong(transaction, before.slug, data.slug)
    await recordDeed(transaction, actor, {
      action: 'section.edited',
      subject: { kind: 'section', id, name: data.name },
      details: {
        ...(before.name !== data.name && { 'name before': before.name }),
        ...(isMoved && { 'slug before': before.slug }),
      },
    })
  })
}

async function takeAlong(transaction: Transaction, from: string, to: string): Promise<void> {
  await moveArticles(transaction, from, to)
  await transaction.frontArrangement.updateMany({ where: { front: from }, data: { front: to } })
}
