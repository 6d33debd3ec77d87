import type { Transaction } from '@/lib/platform/db'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'

/** Lets nobody else register, verify or merge an address until this transaction ends. */
export async function lockAddress(transaction: Transaction, email: string): Promise<void> {
  await takeTurns(transaction, `address:${email}`)
}
