import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { keepDocumentsStill } from '../keep-documents-still'
import { authorizeDocuments } from '../policy'
import { readDraft } from './read-draft'
import { type DraftSave, draftSave } from './schemas'
import { subjectOf } from './subject-of'
import { writeDraft } from './write-draft'

/**
 * Saves the text of the next version, whatever is wrong in it. One that was made from an older text
 * than there is writes nothing; the same text sent twice is saved once.
 * @throws ForbiddenError, ZodError, or InvalidInputError when somebody saved another text meanwhile.
 */
export async function saveLegalDraft(actor: Actor, input: DraftSave): Promise<void> {
  authorizeDocuments(actor)
  const { kind, version, text } = draftSave.parse(input)
  await db().$transaction(async (transaction) => {
    await keepDocumentsStill(transaction)
    const draft = await readDraft(transaction, kind)
    if (draft.text === text) return
    if (draft.version !== version) {
      throw new InvalidInputError({
        form: 'This is not saved: the text has become another while you wrote. What you wrote stands below, and above it what is different.',
      })
    }
    await writeDraft(transaction, actor, kind, { text, version })
    await recordDeed(transaction, actor, { action: 'legal.written', subject: subjectOf(kind) })
  })
}
