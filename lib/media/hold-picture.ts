import type { Actor } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { changeableBy } from './reachable'

/**
 * A picture that the actor may change, and that nobody places, changes or deletes until the
 * transaction ends. @throws NotFoundError
 */
export async function holdPicture(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<{ title: string }> {
  await transaction.$queryRaw`SELECT 1 FROM "Media" WHERE id = ${id} FOR UPDATE`
  const picture = await transaction.media.findFirst({
    where: { id, uploadedBy: { not: null }, ...changeableBy(actor) },
    select: { title: true },
  })
  if (!picture) throw new NotFoundError('There is no such picture.')
  return picture
}
