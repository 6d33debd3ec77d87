import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'
import { type DraftContent, draftContent } from './content'
import type { RevisionRow } from './types'

/** The revisions of an article, the newest first. @throws ForbiddenError */
export async function listRevisions(actor: Actor, articleId: string): Promise<RevisionRow[]> {
  authorize(actor, 'edit-article')
  const rows = await db().articleRevision.findMany({
    where: { articleId, article: reachableBy(actor) },
    orderBy: { version: 'desc' },
    take: 500,
    select: { version: true, reason: true, savedAt: true, savedBy: true },
  })
  const names = await staffNames(rows.map(({ savedBy }) => savedBy))
  return rows.map((row) => ({ ...row, savedBy: names.get(row.savedBy) ?? row.savedBy }))
}

/** @throws ForbiddenError, NotFoundError */
export async function readRevision(
  actor: Actor,
  articleId: string,
  version: number,
): Promise<DraftContent> {
  authorize(actor, 'edit-article')
  const row = await db().articleRevision.findFirst({
    where: { articleId, version, article: reachableBy(actor) },
    select: { content: true },
  })
  if (!row) throw new NotFoundError('There is no such revision.')
  return draftContent.parse(row.content)
}
