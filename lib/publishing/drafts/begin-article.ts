import { z } from 'zod'
import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { freeSlug, slugify } from '@/lib/articles/address'
import { recordDeed } from '@/lib/audit-log/record'
import { databaseNow, db, type Transaction } from '@/lib/platform/db'
import { holdSlug, keepSlugsStill } from '../hold-slug'
import { authorize } from '../policy'
import { takenSlugs } from '../queries'
import { articleHeadline, articleSection } from '../schemas'
import { emptyContent } from './content'
import { keepRevision } from './keep-revision'
import type { Draft } from './read-draft'
import { putDraft } from './write-draft'

export const beginning = z.object({ headline: articleHeadline, section: articleSection })

/**
 * Begins an article: an empty draft under a working headline, with a slug made of it.
 * @throws ForbiddenError, ZodError
 */
export async function beginArticle(
  actor: Actor,
  input: z.input<typeof beginning>,
): Promise<{ id: string }> {
  authorize(actor, 'create-article')
  const { headline, section } = beginning.parse(input)
  return db().$transaction(async (transaction) => {
    await keepSlugsStill(transaction)
    const wanted = slugify(headline) || 'article'
    const slug = freeSlug(wanted, await takenSlugs(wanted, transaction))
    await holdSlug(transaction, slug, null)
    const content = { ...emptyContent(headline), authors: await ownByline(transaction, actor) }
    const begunBy = nameOfActor(actor)
    const { id } = await transaction.article.create({
      data: {
        slug,
        section,
        headline,
        standfirst: '',
        begunBy,
        teaser: content.body,
        articleBody: { create: { document: content.body } },
      },
      select: { id: true },
    })
    const draft: Draft = {
      articleId: id,
      version: 1,
      content,
      stage: 'writing',
      savedAt: await databaseNow(transaction),
      savedBy: begunBy,
      saveId: null,
      changedBy: [begunBy],
      approvedVersion: null,
      publishedVersion: null,
    }
    await putDraft(transaction, draft)
    await keepRevision(transaction, draft, 'begun')
    await recordDeed(transaction, actor, {
      action: 'article.begun',
      subject: { kind: 'article', id, name: headline },
    })
    return { id }
  })
}

/** Who writes by the account, where an editor said who does. */
async function ownByline(transaction: Transaction, actor: Actor): Promise<string[]> {
  if (actor.kind === 'system') return []
  const author = await transaction.author.findUnique({
    where: { memberId: actor.userId },
    select: { id: true },
  })
  return author ? [author.id] : []
}
