import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { keepDocumentsStill } from '../keep-documents-still'
import { authorizeDocuments } from '../policy'
import { readDraft } from './read-draft'
import { type DraftName, draftName } from './schemas'
import { subjectOf } from './subject-of'
import { writeDraft } from './write-draft'

/**
 * Gives up the text that is worked on, as the page showed it.
 * @throws ForbiddenError, ZodError, or InvalidInputError when it has become another.
 */
export async function discardLegalDraft(actor: Actor, input: DraftName): Promise<void> {
  authorizeDocuments(actor)
  const { kind, version } = draftName.parse(input)
  await db().$transaction(async (transaction) => {
    await keepDocumentsStill(transaction)
    const draft = await readDraft(transaction, kind)
    if (draft.version !== version) {
      throw new InvalidInputError({
        form: 'The text has just become another. This is how it is now.',
      })
    }
    if (draft.text === null) return
    await writeDraft(transaction, actor, kind, { text: null, version })
    await recordDeed(transaction, actor, { action: 'legal.discarded', subject: subjectOf(kind) })
  })
}
