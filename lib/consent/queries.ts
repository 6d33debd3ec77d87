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

/** The wordings a registration agrees to: the newest in force of each kind. */
export const registrationWordings = (client: Transaction) =>
  client.legalDocument.findMany({
    where: { effectiveFrom: { lte: new Date() } },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { version: 'desc' }, { createdAt: 'desc' }],
    select: { wordingHash: true, kind: true },
  })
