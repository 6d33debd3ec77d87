import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { published } from '@/lib/articles/cards'
import type { AuditedAction } from '@/lib/audit-log/actions'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'
import type { Placement } from './arrange'
import { findArrangement } from './arrangements'
import { frontInWords, frontPage } from './names'
import { authorizeFronts } from './policy'

interface Save {
  front: string
  /** The version that the arrangement was made of. */
  version: number
  placements: Placement[]
}

/**
 * Saves how a front is arranged: readers see it when the transaction is over. Stories that are not
 * to be seen there are left out of it.
 * @throws ForbiddenError, or InvalidInputError when somebody saved the front meanwhile.
 */
export async function saveArrangement(actor: Actor, save: Save): Promise<void> {
  authorizeFronts(actor)
  await db().$transaction((transaction) => append(transaction, actor, save, 'front.arranged'))
}

/**
 * Arranges a front as it was before it was last saved; doing it twice changes nothing.
 * @throws ForbiddenError, InvalidInputError
 */
export async function restoreArrangement(
  actor: Actor,
  { front, version }: Pick<Save, 'front' | 'version'>,
): Promise<void> {
  authorizeFronts(actor)
  await db().$transaction(async (transaction) => {
    const { placements } = await findArrangement(front, Math.max(version - 1, 0), transaction)
    await append(transaction, actor, { front, version, placements }, 'front.restored')
  })
}

async function append(
  transaction: Transaction,
  actor: Actor,
  { front, version, placements }: Save,
  action: AuditedAction,
): Promise<void> {
  await takeTurns(transaction, `front:${front}`)
  const present = await findArrangement(front, undefined, transaction)
  if (present.version !== version) throw new InvalidInputError({ form: savedMeanwhile })
  const kept = await onlyShown(transaction, front, placements)
  await transaction.frontArrangement.create({
    data: {
      front,
      version: version + 1,
      savedBy: nameOfActor(actor),
      placements: { createMany: { data: kept } },
    },
  })
  const leftOut = kept.filter(({ slot }) => slot === null).length
  await recordDeed(transaction, actor, {
    action,
    subject: { kind: 'front', id: front, name: frontInWords(front) },
    details: { placed: kept.length - leftOut, 'left out': leftOut },
  })
}

const savedMeanwhile =
  'Somebody else saved this front meanwhile, so yours was not saved. It is kept below: look at theirs, and save again to put yours in its place.'

/** A section's front has stories of its own only. */
async function onlyShown(
  transaction: Transaction,
  front: string,
  placements: Placement[],
): Promise<Placement[]> {
  const shown = await transaction.article.findMany({
    where: {
      ...published,
      id: { in: placements.map(({ articleId }) => articleId) },
      ...(front !== frontPage && { section: front }),
    },
    select: { id: true },
  })
  const ids = new Set(shown.map(({ id }) => id))
  return placements.filter(({ articleId }) => ids.has(articleId))
}
