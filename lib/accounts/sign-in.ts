import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { findByPassword, withPasswordRoom } from './password'

/** How many accounts of one address a password is tried against. */
export const candidatesPerAddress = 3

/**
 * The user this address and password belong to: the verified one first, then the newest
 * unverified ones. Every answer costs the same work.
 * @throws InvalidInputError that does not tell which of the two was wrong.
 */
export async function verifyCredentials(
  email: string,
  password: string,
): Promise<{ userId: string; isVerified: boolean }> {
  const user = await withPasswordRoom(async () =>
    findByPassword(await findCandidates(db(), email), password, candidatesPerAddress),
  )
  if (!user) {
    throw new InvalidInputError({
      password: 'That e-mail address and password do not go together.',
    })
  }
  return { userId: user.id, isVerified: user.emailVerifiedAt !== null }
}

/** Whether this is the password of a user. @throws InvalidInputError when it is not. */
export async function verifyPassword(userId: string, password: string): Promise<void> {
  const where = { id: userId, disabledAt: null }
  const select = { passwordHash: true }
  const right = await withPasswordRoom(async () =>
    findByPassword(await db().user.findMany({ where, select }), password, 1),
  )
  if (!right) throw new InvalidInputError({ password: 'That is not the password of this account.' })
}

/** The accounts of an address that may sign in, in the order in which a password is tried. */
export const findCandidates = (client: Transaction, email: string) =>
  client.user.findMany({
    where: { email, disabledAt: null, passwordHash: { not: null } },
    orderBy: [{ emailVerifiedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: candidatesPerAddress,
    select: { id: true, passwordHash: true, createdAt: true, emailVerifiedAt: true },
  })
