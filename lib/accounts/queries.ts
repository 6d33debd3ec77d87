import { db, type Transaction } from '@/lib/platform/db'

export interface AccountView {
  email: string
  isVerified: boolean
  hasPassword: boolean
}

/** A reader's own account, for nobody else. */
export async function findAccount(userId: string): Promise<AccountView> {
  const { email, emailVerifiedAt, passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, emailVerifiedAt: true, passwordHash: true },
  })
  return { email, isVerified: emailVerifiedAt !== null, hasPassword: passwordHash !== null }
}

/** The account of an address that proof of reading its mail opens. */
export interface AddressHolder {
  id: string
  isVerified: boolean
}

/**
 * Whose an address is: its verified reader's, else the newest's who gave it. Nobody's when that
 * one is disabled.
 */
export async function findHolder(
  client: Transaction,
  email: string,
): Promise<AddressHolder | null> {
  const holder = await client.user.findFirst({
    where: { email },
    orderBy: [{ emailVerifiedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    select: { id: true, emailVerifiedAt: true, disabledAt: true },
  })
  if (!holder || holder.disabledAt) return null
  return { id: holder.id, isVerified: holder.emailVerifiedAt !== null }
}

/** The verified reader of an address, disabled or not. */
export const findOwner = (client: Transaction, email: string): Promise<{ id: string } | null> =>
  client.user.findFirst({
    where: { email, emailVerifiedAt: { not: null } },
    select: { id: true },
  })
