import type { Transaction } from '@/lib/platform/db'

/** Lets nobody else register, verify or merge an address until this transaction ends. */
export async function lockAddress(transaction: Transaction, email: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address:${email}`}, 0))`
}
