import type { Transaction } from '@/lib/platform/db'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'

/** Whoever changes legal documents takes turns with all others, until the end of the transaction. */
export const keepDocumentsStill = (transaction: Transaction) =>
  takeTurns(transaction, 'legal documents')
