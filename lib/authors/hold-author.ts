import type { z } from 'zod'
import { ownerOfSlug, refuseTakenSlug } from '@/lib/newsroom/hold-slug'
import type { Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'
import type { authorDescription } from './schemas'

/**
 * Lets nobody else change authors until the transaction ends, and makes sure that what is said of
 * this one can be: a slug that no other author has or had, an account that no other has, a picture
 * that is stored.
 * @throws InvalidInputError
 */
export async function holdAuthor(
  transaction: Transaction,
  { slug, picture, member }: z.output<typeof authorDescription>,
  id: string | null,
): Promise<void> {
  await takeTurns(transaction, 'authors')
  refuseTakenSlug(await transaction.author.findFirst(ownerOfSlug(slug, id)))
  if (picture && (await transaction.media.count({ where: { id: picture } })) === 0) {
    throw new InvalidInputError({ picture: 'There is no such picture.' })
  }
  if (!member) return
  const linked = await transaction.author.findFirst({
    where: { memberId: member, ...(id && { id: { not: id } }) },
    select: { name: true },
  })
  if (linked) throw new InvalidInputError({ member: `${linked.name} writes by this account.` })
  const isStaff = { id: member, role: { not: 'reader' } } as const
  if ((await transaction.user.count({ where: isStaff })) === 0) {
    throw new InvalidInputError({ member: 'There is no such member of staff.' })
  }
}
