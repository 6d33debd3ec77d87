import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { withConnection } from '@/lib/platform/postgres/connection'
import { engineConnection } from './engine-connection'
import { everything, openSchemaEngine, type SchemaFile } from './schema-engine'

const schemaFolder = join(import.meta.dirname, 'schema')

export function readSchema(folder = schemaFolder): SchemaFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return names.sort().map((name) => {
    const path = join(folder, name)
    return { path, content: readFileSync(path, 'utf8') }
  })
}

/**
 * The SQL that leads from a migrated database to the schema, empty when they are equal. What a
 * Prisma schema cannot say is left alone: partial and expression indexes, triggers, functions,
 * checks, views, and how a generated column (`Unsupported("tsvector")?`) comes by its value.
 * The database is a throw-away one: its generated columns are ordinary ones afterwards.
 */
export async function differenceFromSchema(
  databaseUrl: string,
  files: SchemaFile[],
): Promise<string> {
  return await withConnection(databaseUrl, async (client) => {
    await forgetExpressions(client)
    const engine = await openSchemaEngine(engineConnection(client), files)
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: everything,
    })
    return stdout?.startsWith('-- This is an empty migration') ? '' : (stdout ?? '').trim()
  })
}

// The engine takes the expression of a generated column for a default that the schema lacks.
async function forgetExpressions(client: Client): Promise<void> {
  const { rows } = await client.query<{ change: string }>(`
    SELECT format('ALTER TABLE %s ', attrelid::regclass) || CASE attgenerated
      WHEN 's' THEN format('ALTER COLUMN %I DROP EXPRESSION', attname)
      ELSE format('DROP COLUMN %1$I CASCADE, ADD COLUMN %1$I %2$s', attname, format_type(atttypid, atttypmod))
    END AS change
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE attgenerated <> '' AND NOT attisdropped AND relkind IN ('r', 'p')`)
  for (const { change } of rows) await client.query(change)
}
