import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { keepDocumentsStill } from '../keep-documents-still'
import type { DocumentKind } from '../legal-text'
import { authorizeDocuments } from '../policy'
import { today } from '../queries'
import { wordingHash } from '../wording-hash'
import { checkText } from './check-text'
import { readDraft } from './read-draft'
import { type VersionToPublish, versionToPublish } from './schemas'
import { subjectOf, titleOf } from './subject-of'
import { writeDraft } from './write-draft'

/** So far ahead a version may be announced: further is a slip of the keys. */
const furthestDays = 366

/**
 * Makes the text that is worked on, as the page showed it, the next version of its document: in force
 * from today, or announced for a later day. Readers get it with the figures of this moment.
 * @throws ForbiddenError, ZodError, or InvalidInputError when the text is another by now or has
 * problems, when a version is announced already, or when readers had this wording before.
 */
export async function publishLegalVersion(
  actor: Actor,
  input: VersionToPublish,
): Promise<{ isAnnounced: boolean }> {
  authorizeDocuments(actor)
  const { kind, version, ...choice } = versionToPublish.parse(input)
  const effectiveFrom = readDay(choice.effectiveFrom)
  return db().$transaction(async (transaction) => {
    await keepDocumentsStill(transaction)
    const source = await textToPublish(transaction, kind, version)
    const wording = await nextWording(transaction, kind, source)
    const isSubstantial = choice.isSubstantial === 'yes'
    await transaction.legalDocument.create({
      data: { ...wording, source, effectiveFrom, isSubstantial, publishedBy: nameOfActor(actor) },
    })
    await writeDraft(transaction, actor, kind, { text: null, version })
    await recordDeed(transaction, actor, {
      action: 'legal.published',
      subject: subjectOf(kind),
      details: {
        version: wording.version,
        'in force from': choice.effectiveFrom,
        'of substance': isSubstantial,
        wording: wording.wordingHash,
      },
    })
    return { isAnnounced: effectiveFrom > today() }
  })
}

function readDay(day: string): Date {
  const effectiveFrom = new Date(day)
  const days = (effectiveFrom.getTime() - today().getTime()) / 86_400_000
  if (days < 0) throw new InvalidInputError({ effectiveFrom: 'Choose today or a later day.' })
  if (days > furthestDays) {
    throw new InvalidInputError({ effectiveFrom: 'Choose a day within a year from now.' })
  }
  return effectiveFrom
}

async function textToPublish(
  transaction: Transaction,
  kind: DocumentKind,
  version: number,
): Promise<string> {
  const draft = await readDraft(transaction, kind)
  if (draft.text === null || draft.version !== version) {
    throw new InvalidInputError({ form: 'The text has just become another. Read it once more.' })
  }
  return draft.text
}

async function nextWording(transaction: Transaction, kind: DocumentKind, source: string) {
  const title = titleOf(kind)
  const { body, problems } = checkText(source)
  if (problems.length > 0) {
    throw new InvalidInputError({ form: 'Something in the text has to be corrected first.' })
  }
  const earlier = await transaction.legalDocument.findMany({
    where: { kind },
    orderBy: { version: 'desc' },
    select: { version: true, effectiveFrom: true, wordingHash: true },
  })
  const announced = earlier.find(({ effectiveFrom }) => effectiveFrom > today())
  if (announced) {
    throw new InvalidInputError({ form: `Version ${announced.version} is announced already.` })
  }
  const hash = wordingHash({ title, body })
  const same = earlier.find((each) => each.wordingHash === hash)
  if (same) {
    throw new InvalidInputError({
      form: `Version ${same.version} says this word for word. A version is known by its words: change at least one.`,
    })
  }
  return { kind, title, body, wordingHash: hash, version: (earlier[0]?.version ?? 0) + 1 }
}
