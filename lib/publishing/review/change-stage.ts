import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { keepRevision } from '../drafts/keep-revision'
import { type Draft, readDraft } from '../drafts/read-draft'
import { putDraft } from '../drafts/write-draft'
import { type HeldArticle, holdArticle } from '../reachable'
import { type Step, stageAfter } from './stages'

interface Change {
  /** The version that whoever takes the step has read. */
  version: number
  note?: string
  /** Refuses, or says what else of the draft changes. */
  alter?: (
    draft: Draft,
    article: HeldArticle,
    transaction: Transaction,
  ) => Partial<Draft> | Promise<Partial<Draft>>
}

const marks = {
  submit: { action: 'article.submitted', reason: 'submitted' },
  'take-back': { action: 'article.taken-back', reason: 'saved' },
  'send-back': { action: 'article.sent-back', reason: 'sent_back' },
  approve: { action: 'article.approved', reason: 'approved' },
} as const satisfies Record<Step, { action: string; reason: string }>

/**
 * Takes a step with the text as it was read: in one transaction its stage, a revision, the note and
 * the audit entry.
 * @throws NotFoundError, or InvalidInputError when the text was changed since, or the step cannot be
 * taken from its stage.
 */
export async function changeStage(
  actor: Actor,
  articleId: string,
  step: Step,
  { version, note = '', alter }: Change,
): Promise<void> {
  await db().$transaction(async (transaction) => {
    const article = await holdArticle(transaction, actor, articleId)
    const draft = await readDraft(transaction, articleId)
    const stage = stageAfter(draft.stage, step)
    if (draft.version !== version) {
      throw new InvalidInputError({
        form: 'The text was changed since you opened this page. Read it again, then decide.',
      })
    }
    const altered = await alter?.(draft, article, transaction)
    await putDraft(transaction, { ...draft, ...altered, stage })
    await keepRevision(transaction, draft, marks[step].reason)
    if (note !== '') {
      const data = { articleId, version, text: note, writtenBy: nameOfActor(actor) }
      await transaction.reviewNote.create({ data })
    }
    await recordDeed(transaction, actor, {
      action: marks[step].action,
      subject: { kind: 'article', id: articleId, name: draft.content.headline },
      details: { version, ...(note && { note }) },
    })
  })
}
