import { ownerOfSlug, refuseTakenSlug } from '@/lib/newsroom/hold-slug'
import { db, type Transaction } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'

/** Every article of a section may have to change, and each is found, fed and drawn anew. */
const patienceMs = 10 * 60_000

/** Sections are changed one after the other. */
export const changeSections = <Result>(
  change: (transaction: Transaction) => Promise<Result>,
): Promise<Result> =>
  db().$transaction(
    async (transaction) => {
      await takeTurns(transaction, 'sections')
      return change(transaction)
    },
    { timeout: patienceMs },
  )

/** @throws NotFoundError */
export async function requireSection(transaction: Transaction, id: string) {
  const section = await transaction.section.findUnique({
    where: { id },
    select: { slug: true, name: true, position: true },
  })
  if (!section) throw new NotFoundError('There is no such section.')
  return section
}

/**
 * Makes sure that no other section has, or had, the slug; one of the section's own former slugs
 * becomes free for it.
 * @throws InvalidInputError when it is taken.
 */
export async function holdSectionSlug(
  transaction: Transaction,
  slug: string,
  id: string | null,
): Promise<void> {
  refuseTakenSlug(await transaction.section.findFirst(ownerOfSlug(slug, id)))
}
