import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'

export interface PreviewLinkView {
  id: string
  madeAt: Date
  /** A name, for people. */
  madeBy: string
  expiresAt: Date
}

/** The preview links of an article that still open it. @throws ForbiddenError */
export async function listPreviewLinks(
  actor: Actor,
  articleId: string,
): Promise<PreviewLinkView[]> {
  authorize(actor, 'preview-article')
  const rows = await db().previewLink.findMany({
    where: {
      articleId,
      article: reachableBy(actor),
      revokedAt: null,
      expiresAt: { gt: new Date() },
    },
    orderBy: { madeAt: 'desc' },
    select: { id: true, madeAt: true, madeBy: true, expiresAt: true },
  })
  const names = await staffNames(rows.map(({ madeBy }) => madeBy))
  return rows.map((row) => ({ ...row, madeBy: names.get(row.madeBy) ?? row.madeBy }))
}
