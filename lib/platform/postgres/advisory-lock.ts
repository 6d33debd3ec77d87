import { Client } from 'pg'
import type { Transaction } from '../db'

/**
 * Runs a task while no other instance runs one of this name. The lock lives on a connection of its
 * own and ends with it, whatever happens to this process.
 */
export async function withAdvisoryLock<T>(
  databaseUrl: string,
  name: string,
  task: () => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
    return await task()
  } finally {
    await client.end()
  }
}

/** From here to the end of the transaction nobody else is past a call of this name: they take turns. */
export async function takeTurns(transaction: Transaction, name: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}
