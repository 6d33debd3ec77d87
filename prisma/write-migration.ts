import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@/lib/platform/postgres/embedded'
import { migrate } from './migrate'
import { migrationsFolder } from './migration-files'
import { differenceFromSchema, readSchema } from './schema-difference'

const usage = 'Usage: npm run db:migration -- name-of-the-change (or --check, which writes nothing)'

const [name = ''] = process.argv.slice(2)
if (name === '--check') await checkMigrations()
else if (/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name)) await writeMigration(name)
else fail(usage)

async function checkMigrations(): Promise<void> {
  const sql = await pendingChange()
  if (sql === '') return console.log('The migrations equal the schema.')
  fail(`The migrations do not equal the schema. The difference:\n\n${sql}\n\n${usage}`)
}

async function writeMigration(change: string): Promise<void> {
  const sql = await pendingChange()
  if (sql === '') return console.log('The migrations equal the schema: nothing to migrate.')
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${time}_${change.replaceAll('-', '_')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
  writeLockFile()
  console.log(`Wrote ${join(folder, 'migration.sql')}. Read it before it is applied.`)
}

/** Found on a throw-away database to which the migrations so far were applied. */
async function pendingChange(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'standfirst-migration-'))
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
    try {
      await migrate(postgres.url)
      return await differenceFromSchema(postgres.url, readSchema())
    } finally {
      await postgres.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

// Prisma's own command line refuses a folder of migrations without it.
function writeLockFile(): void {
  const file = join(migrationsFolder, 'migration_lock.toml')
  if (!existsSync(file)) writeFileSync(file, 'provider = "postgresql"\n')
}

function fail(reason: string): void {
  console.error(reason)
  process.exitCode = 1
}
