import { lockAddress } from '@/lib/accounts/lock-address'
import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { db, type Transaction } from '@/lib/platform/db'
import { queueChangeMail } from '@/lib/second-factor/queue-change-mail'
import type { GoogleProfile } from './profile'

interface Joining {
  profile: GoogleProfile
  /** Whether a new reader may be made: they saw what they agree to. */
  mayRegister: boolean
}

export type Joined =
  | { kind: 'reader'; userId: string; isNew: boolean }
  /** Nobody has this Google account or its address. */
  | { kind: 'unknown' }
  | { kind: 'disabled' }
  /** The reader with that address came in by another Google account: the address changed hands there. */
  | { kind: 'other' }

/**
 * Whose a Google account is: the reader it was joined to, else the one reader who verified its
 * address here, else a new one. An account with that address that nobody verified stays apart
 * whatever is known of it: a stranger may have made it ready for the owner of the address to fall into.
 */
export const joinReader = ({ profile, mayRegister }: Joining): Promise<Joined> =>
  db().$transaction(async (transaction) => {
    await lockAddress(transaction, profile.email)
    const known = await findReader(transaction, profile)
    if (known?.disabledAt) return { kind: 'disabled' }
    if (known?.google && known.google.subject !== profile.sub) return { kind: 'other' }
    if (known) {
      if (!known.google) await link(transaction, known.id, profile)
      return { kind: 'reader', userId: known.id, isNew: false }
    }
    if (!mayRegister) return { kind: 'unknown' }
    const { id } = await transaction.user.create({
      data: {
        email: profile.email,
        emailVerifiedAt: new Date(),
        google: { create: { subject: profile.sub } },
      },
      select: { id: true },
    })
    await recordRegistrationConsents(transaction, id, 'google')
    return { kind: 'reader', userId: id, isNew: true }
  })

const select = { id: true, disabledAt: true, google: { select: { subject: true } } }

async function findReader(transaction: Transaction, { sub, email }: GoogleProfile) {
  const joined = await transaction.user.findFirst({ where: { google: { subject: sub } }, select })
  if (joined) return joined
  const where = { email, emailVerifiedAt: { not: null } }
  return transaction.user.findFirst({ where, select })
}

async function link(transaction: Transaction, userId: string, { sub }: GoogleProfile) {
  await transaction.googleAccount.create({ data: { subject: sub, userId } })
  await queueChangeMail(transaction, userId, 'google-added')
}
