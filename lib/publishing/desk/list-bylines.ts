import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { authorize } from '../policy'

/** Whose articles the list can be asked for: also those of whom nothing is published yet. @throws ForbiddenError */
export async function listBylines(actor: Actor): Promise<{ slug: string; name: string }[]> {
  authorize(actor, 'edit-article')
  return db().author.findMany({
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    take: 1_000,
    select: { slug: true, name: true },
  })
}
