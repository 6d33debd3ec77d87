import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { redeem, staleLink } from '../by-mail/redeem'
import { lockAddress } from '../lock-address'
import { findLink, issueCode, type Proof, redeemLink } from '../one-time-codes'
import { findOwner } from '../queries'
import { mergeReaders } from './merge-readers'

/**
 * What the link of a verification means to who opens it:
 * - `confirm`: the newcomer it was mailed for is signed in, and nobody has verified the address;
 * - `join`: somebody has, and is signed in: what the newcomer read can be added;
 * - `sign-in`: neither is, or the wrong one. A link alone is no sign-in: it lives for a day, and a
 *   stranger may have registered with this address.
 */
export type LinkMeaning =
  | { kind: 'confirm' | 'join'; address: string }
  | { kind: 'sign-in'; address: string; isTaken: boolean }
  | { kind: 'unusable' }

interface LinkFacts {
  proof: Proof | null
  /** The verified reader of the address. */
  ownerId: string | null
  visitorId: string | null
}

export function readLink({ proof, ownerId, visitorId }: LinkFacts): LinkMeaning {
  if (!proof || ownerId === proof.userId) return { kind: 'unusable' }
  const { address } = proof
  const rightful = ownerId ?? proof.userId
  if (visitorId !== rightful) return { kind: 'sign-in', address, isTaken: ownerId !== null }
  return { kind: ownerId ? 'join' : 'confirm', address }
}

/** Looks at a link and changes nothing. */
export async function findLinkMeaning(token: string, visitorId: string | null) {
  const proof = await findLink('verifyAddress', token)
  const owner = proof && (await findOwner(db(), proof.address))
  return readLink({ proof, ownerId: owner?.id ?? null, visitorId })
}

/**
 * Verifies the address of the newcomer who is signed in, or adds the newcomer to the account of
 * the owner who is signed in. @throws InvalidInputError when the link is not for this visitor.
 */
export async function followVerification(
  visitorId: string,
  token: string,
): Promise<'confirmed' | 'joined'> {
  return db().$transaction(async (transaction) => {
    const proof = await redeemLink(transaction, 'verifyAddress', token)
    if (!proof) throw new InvalidInputError({ form: staleLink })
    const ownerId = await settleAddress(transaction, proof, visitorId)
    if (ownerId === null) return 'confirmed'
    await mergeReaders(transaction, { from: proof.userId, into: ownerId })
    return 'joined'
  })
}

/**
 * Verifies the address of the visitor who typed the mailed code. When somebody else has verified
 * it, returns a token instead, with which the visitor joins that account once signed in to it.
 */
export async function verifyByCode(visitorId: string, code: string): Promise<string | null> {
  const proof = await redeem('verifyAddress', { code, boundTo: boundToUser(visitorId) })
  return db().$transaction(async (transaction) => {
    await lockAddress(transaction, proof.address)
    const owner = await findOwner(transaction, proof.address)
    if (owner?.id === visitorId) return null
    if (!owner) {
      await setVerified(transaction, proof)
      return null
    }
    const request = { purpose: 'verifyAddress' as const, boundTo: boundToUser(visitorId) }
    return (await issueCode(transaction, { ...request, ...proof })).token
  })
}

/** What binds a code to the sessions of a user. */
export const boundToUser = (userId: string) => `user ${userId}`

/** The owner whom the newcomer joins, or null after the newcomer has become the owner. */
async function settleAddress(
  transaction: Transaction,
  proof: Proof,
  visitorId: string,
): Promise<string | null> {
  await lockAddress(transaction, proof.address)
  const ownerId = (await findOwner(transaction, proof.address))?.id ?? null
  const { kind } = readLink({ proof, ownerId, visitorId })
  if (kind === 'confirm') await setVerified(transaction, proof)
  else if (kind !== 'join') throw new InvalidInputError({ form: staleLink })
  return ownerId
}

async function setVerified(transaction: Transaction, { userId, address }: Proof): Promise<void> {
  const { count } = await transaction.user.updateMany({
    where: { id: userId, email: address, emailVerifiedAt: null, disabledAt: null },
    data: { emailVerifiedAt: new Date() },
  })
  if (count !== 1) throw new InvalidInputError({ form: staleLink })
}
