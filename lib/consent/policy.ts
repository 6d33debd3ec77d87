import { authorizeRole } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'

/** @throws ForbiddenError unless the actor is an administrator. */
export const authorizeDocuments = (actor: Actor): void =>
  authorizeRole(actor, ['admin'], 'change legal documents')

interface Version {
  version: number
  isSubstantial: boolean
}

/**
 * Whether a reader has to be asked again: a version in force that is newer than the one they agreed
 * to says something else in substance. Whoever never agreed is asked whatever the version.
 */
export const needsRenewal = (agreed: number | null, inForce: Version[]): boolean =>
  agreed === null
    ? inForce.length > 0
    : inForce.some(({ version, isSubstantial }) => version > agreed && isSubstantial)

/** Days for which nobody is asked again, after signing in, who did not answer. */
const askAgainDays = 7

export const mayAskAgain = (askedAt: Date | null, now: Date): boolean =>
  !askedAt || now.getTime() - askedAt.getTime() >= askAgainDays * 86_400_000
