import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { db, type Transaction } from '@/lib/platform/db'
import { deriveKey } from '@/lib/platform/derive-key'
import { env } from '@/lib/platform/env'
import { type CodePurpose, codeLifetimes } from './code-lifetimes'

export interface CodeRequest {
  purpose: CodePurpose
  /** Where it is mailed to. */
  address: string
  /** Whose account it opens; null when nobody has the address, and then it opens nothing. */
  userId: string | null
  /**
   * What only the browser that asked can show: the user of its session where somebody is signed
   * in, else the secret in its cookie. The code is good there only; the link anywhere.
   */
  boundTo: string
}

/** Whose mailbox was proved to be read, and which account is meant. */
export interface Proof {
  userId: string
  address: string
}

/** Wrong codes after which the right one is refused too. */
export const triesPerCode = 5

/**
 * Makes a code of six digits and a link's token of 256 bits for the mail; the database keeps
 * hashes of both. What this browser was given before for the same purpose is good no more.
 */
export async function issueCode(
  transaction: Transaction,
  { purpose, address, userId, boundTo }: CodeRequest,
): Promise<{ code: string; token: string }> {
  const code = randomInt(1_000_000).toString().padStart(6, '0')
  const token = randomBytes(32).toString('base64url')
  const boundHash = sha256(boundTo)
  const { code: codeSeconds, link: linkSeconds } = codeLifetimes[purpose]
  const fresh = {
    userId,
    address,
    codeHash: hashCode(purpose, boundHash, code),
    linkHash: sha256(token),
    wrongTries: 0,
    createdAt: new Date(),
    codeExpiresAt: fromNow(codeSeconds),
    linkExpiresAt: fromNow(linkSeconds),
    usedAt: null,
  }
  await transaction.oneTimeCode.upsert({
    where: { purpose_boundHash: { purpose, boundHash } },
    create: { purpose, boundHash, ...fresh },
    update: fresh,
    select: { id: true },
  })
  return { code, token }
}

/**
 * Uses up a typed code. Null when it is wrong, too old, used, of another browser, or was tried
 * wrongly five times. Commits by itself, so that a wrong try stays counted whatever comes next.
 */
export async function redeemCode(request: {
  purpose: CodePurpose
  boundTo: string
  code: string
}): Promise<Proof | null> {
  const boundHash = sha256(request.boundTo)
  const codeHash = hashCode(request.purpose, boundHash, request.code)
  const [tried] = await db().$queryRaw<(Proof & { isRight: boolean })[]>`
    UPDATE "OneTimeCode" SET
      "usedAt" = CASE WHEN "codeHash" = ${codeHash} AND "userId" IS NOT NULL THEN now() END,
      "wrongTries" = "wrongTries" + CASE WHEN "codeHash" = ${codeHash} THEN 0 ELSE 1 END
    WHERE purpose = ${request.purpose}::"CodePurpose" AND "boundHash" = ${boundHash}
      AND "usedAt" IS NULL AND "wrongTries" < ${triesPerCode} AND "codeExpiresAt" > now()
    RETURNING "userId", address, "usedAt" IS NOT NULL AS "isRight"`
  return tried?.isRight ? { userId: tried.userId, address: tried.address } : null
}

/** What a link's token would prove. Looks only: mail scanners and previews open links too. */
export async function findLink(purpose: CodePurpose, token: string): Promise<Proof | null> {
  const found = await db().oneTimeCode.findFirst({
    where: {
      purpose,
      linkHash: sha256(token),
      usedAt: null,
      linkExpiresAt: { gt: new Date() },
    },
    select: { userId: true, address: true },
  })
  return found?.userId ? { userId: found.userId, address: found.address } : null
}

/** Uses up a link, and its code with it. Null when it is unknown, too old or used. */
export async function redeemLink(
  transaction: Transaction,
  purpose: CodePurpose,
  token: string,
): Promise<Proof | null> {
  const [used] = await transaction.$queryRaw<Proof[]>`
    UPDATE "OneTimeCode" SET "usedAt" = now()
    WHERE purpose = ${purpose}::"CodePurpose" AND "linkHash" = ${sha256(token)}
      AND "userId" IS NOT NULL AND "usedAt" IS NULL AND "linkExpiresAt" > now()
    RETURNING "userId", address`
  return used ?? null
}

const fromNow = (seconds: number) => new Date(Date.now() + seconds * 1000)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Six digits are guessed from a plain hash in a second: the key is not in the database. */
const hashCode = (purpose: CodePurpose, boundHash: string, code: string) =>
  createHmac('sha256', deriveKey(env().NEXTAUTH_SECRET, 'one-time code'))
    .update(`${purpose} ${boundHash} ${code}`)
    .digest('hex')
