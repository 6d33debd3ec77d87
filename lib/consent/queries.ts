import { type ArticleDocument, articleDocument } from '@/lib/articles/document'
import { db, type Transaction } from '@/lib/platform/db'
import type { LegalKind } from './legal-text'

export interface LegalDocumentView {
  title: string
  version: number
  effectiveFrom: Date
  body: ArticleDocument
}

/** The wording in force today. */
export async function findLegalDocument(kind: LegalKind): Promise<LegalDocumentView | null> {
  const row = await db().legalDocument.findFirst({
    where: { kind, effectiveFrom: { lte: new Date() } },
    orderBy: [{ version: 'desc' }, { createdAt: 'desc' }],
    select: { title: true, version: true, effectiveFrom: true, body: true },
  })
  return row && { ...row, body: articleDocument.parse(row.body) }
}

/** The newest wordings in force, one of each of these kinds. */
export const wordingsInForce = (kinds: readonly LegalKind[], client: Transaction = db()) =>
  client.legalDocument.findMany({
    where: { kind: { in: [...kinds] }, effectiveFrom: { lte: new Date() } },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { version: 'desc' }, { createdAt: 'desc' }],
    select: { wordingHash: true, kind: true, version: true, title: true },
  })
