import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { databaseNow, type Transaction } from '@/lib/platform/db'
import type { DraftContent } from './content'
import type { Draft } from './read-draft'

/** Makes the content the next version of a draft that is held. What was approved stays approved. */
export async function writeDraft(
  transaction: Transaction,
  actor: Actor,
  draft: Draft,
  { content, saveId = null }: { content: DraftContent; saveId?: string | null },
): Promise<Draft> {
  const by = nameOfActor(actor)
  const next: Draft = {
    ...draft,
    version: draft.version + 1,
    content,
    stage: draft.stage === 'approved' ? 'writing' : draft.stage,
    savedAt: await databaseNow(transaction),
    savedBy: by,
    saveId,
    changedBy: [...new Set([...draft.changedBy, by])],
  }
  await putDraft(transaction, next)
  return next
}

/** Stores a draft as it is given, also the first of an article. */
export async function putDraft(transaction: Transaction, draft: Draft): Promise<void> {
  const row = { ...draft, headline: draft.content.headline }
  const { articleId } = draft
  await transaction.articleDraft.upsert({ where: { articleId }, create: row, update: row })
}
