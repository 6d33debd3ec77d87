import type { Transaction } from '@/lib/platform/db'
import type { DocumentKind } from '../legal-text'

interface Draft {
  /** Null when nothing is worked on. */
  text: string | null
  /** 0 before anything was. */
  version: number
}

export async function readDraft(transaction: Transaction, kind: DocumentKind): Promise<Draft> {
  const draft = await transaction.legalDraft.findUnique({
    where: { kind },
    select: { text: true, version: true },
  })
  return draft ?? { text: null, version: 0 }
}
