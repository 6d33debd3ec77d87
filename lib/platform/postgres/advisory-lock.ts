import { Client } from 'pg'

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
