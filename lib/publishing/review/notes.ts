import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'

export interface NoteView {
  id: string
  text: string
  version: number
  writtenAt: Date
  /** A name, for people. */
  writtenBy: string
}

/** What was written about a text while it was reviewed, the newest first. @throws ForbiddenError */
export async function listNotes(actor: Actor, articleId: string): Promise<NoteView[]> {
  authorize(actor, 'edit-article')
  const rows = await db().reviewNote.findMany({
    where: { articleId, article: reachableBy(actor) },
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, text: true, version: true, writtenAt: true, writtenBy: true },
  })
  const names = await staffNames(rows.map(({ writtenBy }) => writtenBy))
  return rows.map((row) => ({ ...row, writtenBy: names.get(row.writtenBy) ?? row.writtenBy }))
}
