import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { db } from '@/lib/platform/db'
import { lockAddress } from './lock-address'
import { findByPassword, hashPassword, withPasswordRoom } from './password'
import { candidatesPerAddress, findCandidates } from './sign-in'
import { mailVerification } from './verification/mail-verification'

export interface Registration {
  email: string
  password: string
  /** The form it came through, for the record of consent. */
  form: 'article-gate' | 'register-page'
  /** The path to go back to, for the mail. */
  to?: string
  /** Whether the address may get a mail now; the reader can ask for one later. */
  mayMail?: boolean
}

/**
 * Makes a reader, records what they agreed to and mails them a verification, or finds the one who
 * already has this address and password: a second click, a second tab. An address is nobody's until
 * it is verified, so an address that somebody else uses makes a new, unverified reader; only the
 * mail tells the two apart.
 * @throws TooManyRequestsError while the machine is busy with other passwords.
 */
export function registerReader({
  email,
  password,
  form,
  to = '/',
  mayMail = true,
}: Registration): Promise<{ userId: string; isNew: boolean }> {
  return withPasswordRoom(() =>
    db().$transaction(async (transaction) => {
      await lockAddress(transaction, email)
      const candidates = await findCandidates(transaction, email)
      const known = await findByPassword(candidates, password, candidatesPerAddress)
      if (known) return { userId: known.id, isNew: isRecent(known.createdAt) }
      const { id } = await transaction.user.create({
        data: { email, passwordHash: await hashPassword(password) },
        select: { id: true },
      })
      await recordRegistrationConsents(transaction, id, form)
      if (mayMail) await mailVerification(transaction, { userId: id, email, to })
      return { userId: id, isNew: true }
    }),
  )
}

/** The second click of a double click meets the reader that the first one made. */
const isRecent = (createdAt: Date) => Date.now() - createdAt.getTime() < 60_000
