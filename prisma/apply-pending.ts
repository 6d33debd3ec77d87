import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Client } from 'pg'
import { ConfigurationError } from '@/lib/platform/errors'
import { type EngineConnection, engineConnection } from './engine-connection'
import { type Migration, migrationList } from './migration-files'
import { everything, openSchemaEngine } from './schema-engine'

/**
 * Applies through Prisma's own engine, each migration in one transaction together with its row in
 * `_prisma_migrations`: it is there in full or not at all, even after a power cut.
 */
export async function applyPending(client: Client, migrations: Migration[]): Promise<string[]> {
  const connection = engineConnection(client)
  const engine = await openSchemaEngine(connection)
  const pending = await findPending(engine, migrations)
  const applied = migrations.filter(({ name }) => !pending.includes(name))
  for (const migration of migrations.filter(({ name }) => pending.includes(name))) {
    applied.push(migration)
    await client.query('BEGIN')
    try {
      await engine.applyMigrations({ migrationsList: migrationList(applied), filters: everything })
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      throw failure(migration, connection, error)
    }
  }
  engine.free()
  return pending
}

async function findPending(engine: SchemaEngine, migrations: Migration[]): Promise<string[]> {
  const { editedMigrationNames, failedMigrationNames, history } =
    await engine.diagnoseMigrationHistory({
      migrationsList: migrationList(migrations),
      optInToShadowDatabase: false,
      filters: everything,
    })
  refuse(
    failedMigrationNames,
    'did not finish when another tool applied it. Put the database right and mark it with `prisma migrate resolve`',
  )
  refuse(
    editedMigrationNames,
    'was changed after it was applied. Restore the file, and write the change as a new migration',
  )
  if (!history) return []
  if (history.diagnostic !== 'databaseIsBehind') {
    refuse(
      history.unpersistedMigrationNames,
      'was applied by another version of this site, and this one does not know it. Start the newer version, or restore a backup',
    )
  }
  return history.diagnostic === 'migrationsDirectoryIsBehind' ? [] : history.unappliedMigrationNames
}

function refuse(names: string[], reason: string): void {
  if (names.length === 0) return
  throw new ConfigurationError(`DATABASE_URL: migration ${names.join(', ')} ${reason}.`)
}

function failure(migration: Migration, { scriptError }: EngineConnection, error: unknown): Error {
  if (!scriptError) return error as Error
  const { message, position } = scriptError
  const line = position ? `:${migration.sql.slice(0, Number(position)).split('\n').length}` : ''
  return new ConfigurationError(
    `DATABASE_URL: migration ${migration.name}/migration.sql${line} failed, and nothing of it was kept: ${message}.`,
    { cause: scriptError },
  )
}
