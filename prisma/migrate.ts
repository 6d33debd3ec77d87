import type { Client } from 'pg'
import { ConfigurationError } from '@/lib/platform/errors'
import { withConnection } from '@/lib/platform/postgres/connection'
import { type Migration, migrationsFolder, readMigrations } from './migration-files'

/**
 * Brings the database to this version's schema and returns the names of what was applied. Any
 * number of instances may start at once: one migrates, the others wait for it (a minute at most).
 * @throws ConfigurationError when a migration fails, was changed, or is unknown to this version;
 * the database is then as the last whole migration left it.
 */
export async function migrate(databaseUrl: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = readMigrations(folder)
  return await withConnection(databaseUrl, async (client) => {
    if (await isUpToDate(client, migrations)) return []
    await takeTurn(client)
    if (await isUpToDate(client, migrations)) return []
    // The engine is five megabytes, and most starts have nothing for it to do.
    const { applyPending } = await import('./apply-pending')
    return await applyPending(client, migrations)
  })
}

async function isUpToDate(client: Client, migrations: Migration[]): Promise<boolean> {
  const table = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS made`)
  if (!table.rows[0]?.made) return migrations.length === 0
  const { rows } = await client.query<{ state: string }>(
    `SELECT concat_ws(' ', migration_name, checksum, finished_at IS NOT NULL) AS state
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const applied = new Set(rows.map(({ state }) => state))
  return (
    applied.size === migrations.length &&
    migrations.every(({ name, checksum }) => applied.has(`${name} ${checksum} t`))
  )
}

// The key is Prisma's own: its command line and we wait for each other. The lock and the settings
// end with the connection.
async function takeTurn(client: Client): Promise<void> {
  await client.query(`SET statement_timeout = 0; SET lock_timeout = '60s'`)
  try {
    await client.query('SELECT pg_advisory_lock(72707369)')
  } catch (error) {
    throw new ConfigurationError(
      'DATABASE_URL: another process has been migrating this database for a minute. Start again when it is done.',
      { cause: error },
    )
  }
  await client.query(`SET lock_timeout = '5s'`)
}
