import { randomBytes } from 'node:crypto'
import { nameOfActor } from '@/lib/accounts/actor'
import { hashToken } from '@/lib/accounts/sessions'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { databaseNow, db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { holdArticle } from '../reachable'

const goodForMs = 7 * 24 * 60 * 60_000

/**
 * Makes a private address, good for seven days, at which whoever has it sees the newest text of the
 * article. The token of 256 bits is returned this once; a hash of it is kept.
 * @throws ForbiddenError, NotFoundError
 */
export async function makePreviewLink(
  actor: Actor,
  articleId: string,
): Promise<{ token: string; expiresAt: Date }> {
  authorize(actor, 'preview-article')
  const token = randomBytes(32).toString('base64url')
  return db().$transaction(async (transaction) => {
    const { headline } = await holdArticle(transaction, actor, articleId)
    const expiresAt = new Date((await databaseNow(transaction)).getTime() + goodForMs)
    const { id } = await transaction.previewLink.create({
      data: { articleId, tokenHash: hashToken(token), madeBy: nameOfActor(actor), expiresAt },
      select: { id: true },
    })
    await recordDeed(transaction, actor, {
      action: 'preview.made',
      subject: { kind: 'article', id: articleId, name: headline },
      details: { link: id },
    })
    return { token, expiresAt }
  })
}

/** Ends a preview link at once. @throws ForbiddenError, NotFoundError */
export async function revokePreviewLink(
  actor: Actor,
  articleId: string,
  linkId: string,
): Promise<void> {
  authorize(actor, 'preview-article')
  await db().$transaction(async (transaction) => {
    const { headline } = await holdArticle(transaction, actor, articleId)
    const { count } = await transaction.previewLink.updateMany({
      where: { id: linkId, articleId, revokedAt: null },
      data: { revokedAt: await databaseNow(transaction) },
    })
    if (count === 0) throw new NotFoundError('There is no such link any more.')
    await recordDeed(transaction, actor, {
      action: 'preview.revoked',
      subject: { kind: 'article', id: articleId, name: headline },
      details: { link: linkId },
    })
  })
}
