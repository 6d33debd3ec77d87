import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { InvalidInputError } from '@/lib/platform/errors'
import { changeSections, requireSection } from './change-sections'
import { authorizeSections } from './policy'

/**
 * Deletes a section that no article is in; its addresses lead nowhere then.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError while it is used or the only one.
 */
export async function deleteSection(actor: Actor, id: string): Promise<void> {
  authorizeSections(actor)
  await changeSections(async (transaction) => {
    const { slug, name } = await requireSection(transaction, id)
    if ((await transaction.article.count({ where: { section: slug } })) > 0) {
      throw new InvalidInputError({ form: 'Articles are in it: merge it into another section.' })
    }
    if ((await transaction.section.count()) === 1) {
      throw new InvalidInputError({ form: 'It is the only section: every article needs one.' })
    }
    await transaction.section.delete({ where: { id } })
    await transaction.frontArrangement.deleteMany({ where: { front: slug } })
    const subject = { kind: 'section', id, name } as const
    await recordDeed(transaction, actor, { action: 'section.deleted', subject })
  })
}
