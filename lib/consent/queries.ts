import { type ArticleDocument, articleDocument } from '@/lib/articles/document'
import { dayOf } from '@/lib/platform/clock'
import { db, type Transaction } from '@/lib/platform/db'
import { site } from '@/lib/site'
import type { LegalKind } from './legal-text'

export interface LegalDocumentView {
  title: string
  version: number
  effectiveFrom: Date
  body: ArticleDocument
}

/** A document’s day begins at midnight where the publication is. */
export const today = (): Date => dayOf(new Date(), site.timeZone)

/** Of the wordings, those whose day has come: the newest of them is in force. */
export const inForceToday = () => ({ effectiveFrom: { lte: today() } })

const fields = { title: true, version: true, effectiveFrom: true, body: true } as const

/** The wording in force today. */
export const findLegalDocument = (kind: LegalKind) => findNewest(kind, inForceToday())

/** The wording that waits for its day; null when none does. */
export const findAnnounced = (kind: LegalKind) => findNewest(kind, { NOT: inForceToday() })

type Days = ReturnType<typeof inForceToday>

async function findNewest(
  kind: LegalKind,
  days: Days | { NOT: Days },
): Promise<LegalDocumentView | null> {
  const row = await db().legalDocument.findFirst({
    where: { kind, ...days },
    orderBy: [{ version: 'desc' }, { createdAt: 'desc' }],
    select: fields,
  })
  return row && { ...row, body: articleDocument.parse(row.body) }
}

/** The newest wordings in force, one of each of these kinds. */
export const wordingsInForce = (kinds: readonly LegalKind[], client: Transaction = db()) =>
  client.legalDocument.findMany({
    where: { kind: { in: [...kinds] }, ...inForceToday() },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { version: 'desc' }, { createdAt: 'desc' }],
    select: { wordingHash: true, kind: true, version: true, title: true },
  })
