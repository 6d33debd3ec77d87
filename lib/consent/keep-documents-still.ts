import type { Transaction } from '@/lib/platform/db'

/** Whoever changes legal documents takes turns with all others, until the end of the transaction. */
export const keepDocumentsStill = (transaction: Transaction) =>
  transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('legal documents', 0))`
