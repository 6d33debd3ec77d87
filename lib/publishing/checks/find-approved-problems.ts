import type { Actor } from '@/lib/accounts/types'
import { readRevision } from '../drafts/revisions'
import type { DraftView } from '../drafts/types'
import type { Problem } from './find-problems'
import { findProblemsOf } from './find-problems-of'

/**
 * What keeps the approved text from being published, where that is another than the newest; null
 * where it is the newest, or where readers have it.
 * @throws ForbiddenError, NotFoundError
 */
export async function findApprovedProblems(
  actor: Actor,
  { articleId, status, version, approvedVersion, publishedVersion }: DraftView,
): Promise<Problem[] | null> {
  if (approvedVersion === null || approvedVersion === version) return null
  if (approvedVersion === publishedVersion && status === 'published') return null
  return findProblemsOf(await readRevision(actor, articleId, approvedVersion))
}
