import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/platform/postgres/test-database'
import { migrate } from './migrate'
import { readMigrations } from './migration-files'

let database: TestDatabase
let client: Client
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-migrations-'))
  database = await createTestDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

afterEach(async () => {
  await client.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

it('applies each migration once, in order, and records it as Prisma does', async () => {
  write('1_people', 'CREATE TABLE people (name text)')
  write('2_cast', `INSERT INTO people VALUES ('Ada; or Eve')`)
  expect(await migrate(database.url, folder)).toEqual(['1_people', '2_cast'])
  expect(await migrate(database.url, folder)).toEqual([])
  expect(await rows('SELECT name FROM people')).toEqual([{ name: 'Ada; or Eve' }])
  const [recorded] = await rows(
    `SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at,
       finished_at >= started_at AS finished
     FROM _prisma_migrations ORDER BY started_at LIMIT 1`,
  )
  expect(recorded).toEqual({
    migration_name: '1_people',
    checksum: readMigrations(folder)[0]?.checksum,
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
    finished: true,
  })
})

it('keeps semicolons inside functions', async () => {
  write(
    '1_functions',
    `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$
     BEGIN n := n * 2; RETURN n; END; $$;`,
  )
  await migrate(database.url, folder)
  expect(await rows('SELECT twice(2)')).toEqual([{ twice: 4 }])
})

it('lets any number of instances start at once', async () => {
  write('1_slow', 'CREATE TABLE once (n int); SELECT pg_sleep(0.3)')
  write('2_more', 'INSERT INTO once VALUES (1)')
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)))
  expect(applied.flat().sort()).toEqual(['1_slow', '2_more'])
  expect(await rows('SELECT n FROM once')).toEqual([{ n: 1 }])
})

it('uses a value that the migration before added to an enum', async () => {
  write('1_enum', `CREATE TYPE mood AS ENUM ('calm')`)
  write('2_value', `ALTER TYPE mood ADD VALUE 'glad'`)
  write('3_use', `CREATE TABLE days (mood mood DEFAULT 'glad')`)
  expect(await migrate(database.url, folder)).toHaveLength(3)
})

it('keeps nothing of a migration that fails, says where it failed, and goes on once repaired', async () => {
  write('1_good', 'CREATE TABLE good (n int)')
  write('2_bad', 'CREATE TABLE half (n int);\nINSERT INTO half VALUES (1);\nSELECT nonsense')
  await expect(migrate(database.url, folder)).rejects.toThrow(
    /2_bad\/migration\.sql:3 failed, and nothing of it was kept: column "nonsense" does not exist/,
  )
  expect(await tables()).toEqual(['_prisma_migrations', 'good'])
  write('2_bad', 'CREATE TABLE half (n int)')
  expect(await migrate(database.url, folder)).toEqual(['2_bad'])
})

it('starts again after a migration was cut off in the middle', async () => {
  write('1_long', 'CREATE TABLE long (n int); SELECT pg_sleep(60)')
  const cutOff = expect(migrate(database.url, folder)).rejects.toThrow(/terminat/)
  await expect.poll(() => endBackend('pg_sleep'), { timeout: 10_000 }).toBe(1)
  await cutOff
  expect(await tables()).not.toContain('long')
  write('1_long', 'CREATE TABLE long (n int)')
  expect(await migrate(database.url, folder)).toEqual(['1_long'])
})

it('refuses a migration that was changed after it was applied', async () => {
  write('1_people', 'CREATE TABLE people (name text)')
  await migrate(database.url, folder)
  write('1_people', 'CREATE TABLE people (name text, age int)')
  write('2_more', 'CREATE TABLE more (n int)')
  await expect(migrate(database.url, folder)).rejects.toThrow(/1_people was changed after/)
  expect(await tables()).not.toContain('more')
})

it('refuses a database that a newer version has migrated', async () => {
  write('1_people', 'CREATE TABLE people (name text)')
  write('2_newer', 'CREATE TABLE newer (n int)')
  await migrate(database.url, folder)
  rmSync(join(folder, '2_newer'), { recursive: true })
  await expect(migrate(database.url, folder)).rejects.toThrow(/2_newer was applied by another/)
  write('3_ours', 'CREATE TABLE ours (n int)')
  await expect(migrate(database.url, folder)).rejects.toThrow(/2_newer was applied by another/)
})

it('refuses a database in which another tool left a migration unfinished', async () => {
  write('1_people', 'CREATE TABLE people (name text)')
  await migrate(database.url, folder)
  await client.query('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(database.url, folder)).rejects.toThrow(/1_people did not finish/)
})

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function rows(sql: string): Promise<unknown[]> {
  return (await client.query(sql)).rows
}

async function tables(): Promise<string[]> {
  const sql = `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`
  return (await client.query<{ tablename: string }>(sql)).rows.map(({ tablename }) => tablename)
}

async function endBackend(doing: string): Promise<number> {
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active' AND query LIKE '%' || $1 || '%'`,
    [doing],
  )
  return rowCount ?? 0
}
