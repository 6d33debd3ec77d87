import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { changeSections, requireSection } from './change-sections'
import { authorizeSections } from './policy'

/**
 * Moves a section one place on in the navigation; one that is first or last stays there.
 * @throws ForbiddenError, NotFoundError
 */
export async function moveSection(
  actor: Actor,
  id: string,
  direction: 'up' | 'down',
): Promise<void> {
  authorizeSections(actor)
  await changeSections(async (transaction) => {
    const { name, position } = await requireSection(transaction, id)
    const neighbour = await transaction.section.findFirst({
      where: { position: direction === 'up' ? { lt: position } : { gt: position } },
      orderBy: { position: direction === 'up' ? 'desc' : 'asc' },
      select: { id: true, name: true, position: true },
    })
    if (!neighbour) return
    await transaction.section.update({ where: { id: neighbour.id }, data: { position } })
    await transaction.section.update({
      where: { id },
      data: { position: neighbour.position },
    })
    await recordDeed(transaction, actor, {
      action: 'section.moved',
      subject: { kind: 'section', id, name },
      details: { [direction === 'up' ? 'before' : 'behind']: neighbour.name },
    })
  })
}
