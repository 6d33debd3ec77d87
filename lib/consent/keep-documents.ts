import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { movedFigures } from './desk/moved-figures'
import { currentDocuments } from './documents'
import { keepDocumentsStill } from './keep-documents-still'
import { documentKinds } from './legal-text'
import { ownPublication } from './publication'
import { inForceToday } from './queries'
import { wordingHash } from './wording-hash'

/**
 * Keeps the wordings this code ships, once each and for ever, so that a consent can point at them.
 * Once the newsroom has published a version of a document, the document is the newsroom’s.
 */
export async function keepLegalDocuments(): Promise<void> {
  await db().$transaction(async (transaction) => {
    await keepDocumentsStill(transaction)
    const taken = await transaction.legalDocument.findMany({
      where: { source: { not: null } },
      distinct: ['kind'],
      select: { kind: true },
    })
    await transaction.legalDocument.createMany({
      data: currentDocuments(ownPublication())
        .filter(({ kind }) => !taken.some((each) => each.kind === kind))
        .map(({ effectiveFrom, ...text }) => ({
          ...text,
          wordingHash: wordingHash(text),
          effectiveFrom: new Date(effectiveFrom),
        })),
      skipDuplicates: true,
    })
  })
  await warnOfMovedFigures()
}

async function warnOfMovedFigures(): Promise<void> {
  const inForce = await db().legalDocument.findMany({
    where: { kind: { in: [...documentKinds] }, ...inForceToday() },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { version: 'desc' }, { createdAt: 'desc' }],
    select: { kind: true, version: true, source: true, body: true },
  })
  for (const { kind, version, ...wording } of inForce) {
    if (movedFigures(wording) === null) continue
    log.warn({ kind, version }, 'the document in force says other figures than the software keeps')
  }
}
