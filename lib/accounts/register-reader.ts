import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { db } from '@/lib/platform/db'
import { findByPassword, hashPassword, withPasswordRoom } from './password'
import { candidatesPerAddress, findCandidates } from './sign-in'

export interface Registration {
  email: string
  password: string
  /** The form it came through, for the record of consent. */
  form: 'article-gate' | 'register-page'
}

/**
 * Makes a reader and records what they agreed to, or finds the one who already has this address
 * and password: a second click, a second tab. An address is nobody's until it is verified, so an
 * address that somebody else uses makes a new, unverified reader; nothing tells the two apart.
 * @throws TooManyRequestsError while the machine is busy with other passwords.
 */
export function registerReader({
  email,
  password,
  form,
}: Registration): Promise<{ userId: string; isNew: boolean }> {
  return withPasswordRoom(() =>
    db().$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`register:${email}`}, 0))`
      const candidates = await findCandidates(transaction, email)
      const known = await findByPassword(candidates, password, candidatesPerAddress)
      if (known) return { userId: known.id, isNew: isRecent(known.createdAt) }
      const { id } = await transaction.user.create({
        data: { email, passwordHash: await hashPassword(password) },
        select: { id: true },
      })
      await recordRegistrationConsents(transaction, id, form)
      return { userId: id, isNew: true }
    }),
  )
}

/** The second click of a double click meets the reader that the first one made. */
const isRecent = (createdAt: Date) => Date.now() - createdAt.getTime() < 60_000
