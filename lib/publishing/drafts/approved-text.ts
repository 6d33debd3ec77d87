import type { Actor } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { type DraftContent, draftContent } from './content'
import { keepRevision } from './keep-revision'
import { type Draft, readDraft } from './read-draft'
import { putDraft } from './write-draft'

/**
 * The version that may be published: the one that was approved. A door of the software has nobody to
 * ask: for it the newest counts as approved.
 * @throws NotFoundError, or InvalidInputError when none was approved.
 */
export async function requireApproved(
  transaction: Transaction,
  actor: Actor,
  articleId: string,
): Promise<Draft> {
  const draft = await readDraft(transaction, articleId)
  if (actor.kind === 'system') {
    const approved: Draft = { ...draft, stage: 'approved', approvedVersion: draft.version }
    if (draft.version > 0) {
      await putDraft(transaction, approved)
      await keepRevision(transaction, draft, 'saved')
    }
    return approved
  }
  if (draft.approvedVersion === null) {
    throw new InvalidInputError({ form: 'The text has to be approved before it is published.' })
  }
  return draft
}

export interface ApprovedText {
  /** What is worked on, which may be newer. */
  draft: Draft
  content: DraftContent
}

/** What was approved of a draft. */
export const withApproved = async (
  transaction: Transaction,
  draft: Draft,
): Promise<ApprovedText> => ({ draft, content: await approvedContent(transaction, draft) })

async function approvedContent(
  transaction: Transaction,
  { articleId, version, content, approvedVersion }: Draft,
): Promise<DraftContent> {
  if (approvedVersion === null || approvedVersion === version) return content
  const revision = await transaction.articleRevision.findUniqueOrThrow({
    where: { articleId_version: { articleId, version: approvedVersion } },
    select: { content: true },
  })
  return draftContent.parse(revision.content)
}
