import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { keepDocumentsStill } from '../keep-documents-still'
import { authorizeDocuments } from '../policy'
import { inForceToday } from '../queries'
import { readDraft } from './read-draft'
import { type WordingName, wordingName } from './schemas'
import { subjectOf } from './subject-of'
import { writeDraft } from './write-draft'

/**
 * Takes back a version that is announced: its day has come neither here nor by UTC, and nobody agreed
 * to it. Where nothing is worked on, its text is worked on again.
 * @throws ForbiddenError, ZodError, or InvalidInputError when it is too late or was done before.
 */
export async function takeBackLegalVersion(actor: Actor, input: WordingName): Promise<void> {
  authorizeDocuments(actor)
  const { kind, wordingHash } = wordingName.parse(input)
  await db().$transaction(async (transaction) => {
    await keepDocumentsStill(transaction)
    const version = await transaction.legalDocument.findFirst({
      where: {
        kind,
        wordingHash,
        source: { not: null },
        NOT: [inForceToday(), { effectiveFrom: { lte: new Date() } }],
        consents: { none: {} },
      },
      select: { version: true, source: true, effectiveFrom: true },
    })
    if (!version)
      throw new InvalidInputError({ form: 'This version cannot be taken back any more.' })
    await transaction.legalDocument.delete({ where: { wordingHash } })
    const draft = await readDraft(transaction, kind)
    if (draft.text === null) {
      await writeDraft(transaction, actor, kind, { text: version.source, version: draft.version })
    }
    await recordDeed(transaction, actor, {
      action: 'legal.taken-back',
      subject: subjectOf(kind),
      details: {
        version: version.version,
        'in force from': version.effectiveFrom.toISOString().slice(0, 10),
        wording: wordingHash,
      },
    })
  })
}
