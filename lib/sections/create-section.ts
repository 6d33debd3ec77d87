import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { InvalidInputError } from '@/lib/platform/errors'
import { changeSections, holdSectionSlug } from './change-sections'
import { authorizeSections } from './policy'
import { mostSections, type SectionDescription, sectionDescription } from './schemas'

/**
 * Makes a section, the last in the navigation.
 * @throws ForbiddenError, ZodError, or InvalidInputError when the slug is taken or there are enough.
 */
export async function createSection(
  actor: Actor,
  input: SectionDescription,
): Promise<{ id: string }> {
  authorizeSections(actor)
  const data = sectionDescription.parse(input)
  return changeSections(async (transaction) => {
    await holdSectionSlug(transaction, data.slug, null)
    const { _count, _max } = await transaction.section.aggregate({
      _count: true,
      _max: { position: true },
    })
    if (_count >= mostSections) {
      throw new InvalidInputError({ form: `There are ${mostSections} sections, and no room.` })
    }
    const section = await transaction.section.create({
      data: { ...data, position: (_max.position ?? -1) + 1 },
      select: { id: true },
    })
    const subject = { kind: 'section', id: section.id, name: data.name } as const
    await recordDeed(transaction, actor, { action: 'section.created', subject })
    return section
  })
}
